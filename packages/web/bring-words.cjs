const path = require("node:path");
const { readFileSync } = require("node:fs");

const namespacesOf = (file) => Object.keys(JSON.parse(readFileSync(file, "utf8")));

/** What a file says with `useTranslations("today")`. */
function spokenByScreens(source, file) {
  if (/useTranslations\([^"]/.test(source)) {
    throw new Error(`${file}: name the namespace as it stands in the catalogue`);
  }
  return [...source.matchAll(/useTranslations\("([\w-]+)/g)].map(([, namespace]) => namespace);
}

/** What a file names of core's own sentences, wherever it says them: "step.smr", `alarm.${symptom}.title`. */
const spokenByCore = (source, namespaces) =>
  namespaces.filter((namespace) =>
    new RegExp(`["'\`]${namespace}\\.\\w|["'\`]${namespace}\\.\\$`).test(source),
  );

/**
 * Lets a file that says `useTranslations("today")`, or names a sentence of core, bring the sentences of that namespace
 * along while the app is built: so they travel with the code that speaks them, also with code that comes later, and a
 * page carries no others. `screens` are the catalogues of screens, `core` is that of core.
 */
module.exports = function bringWords(source) {
  const { screens, core } = this.getOptions();
  const folder = path.dirname(this.resourcePath);
  const from = (catalogue, namespace) =>
    `${path.relative(folder, catalogue).split(path.sep).join("/")}?namespace=${namespace}`;
  const lines = [];
  const bring = (namespace, catalogue, add) => {
    const name = `wordsOf_${add}_${namespace}`;
    lines.push(`import ${name} from "${from(catalogue, namespace)}";`);
    lines.push(`${add}(${JSON.stringify(namespace)}, ${name});`);
  };

  const asked = new Set(spokenByScreens(source, this.resourcePath));
  if (asked.size > 0) lines.push(`import { addWords } from "@fourstep/web/catalogue";`);
  for (const namespace of asked) {
    const catalogue = screens.find((file) => namespacesOf(file).includes(namespace));
    if (!catalogue) throw new Error(`${this.resourcePath}: no catalogue knows "${namespace}"`);
    bring(namespace, catalogue, "addWords");
  }

  const said = folder === path.dirname(core) ? [] : spokenByCore(source, namespacesOf(core));
  if (said.length > 0) lines.push(`import { addSentences } from "@fourstep/core/words";`);
  for (const namespace of said) bring(namespace, core, "addSentences");

  // After everything else: a directive stays the first line, and imports are read first wherever they stand.
  return [source, ...lines].join("\n");
};
