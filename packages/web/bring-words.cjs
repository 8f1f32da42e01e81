const path = require("node:path");
const { readFileSync } = require("node:fs");

const wordsIn = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The text of a call's arguments, from behind its opening bracket. */
function argumentsFrom(source, start) {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < source.length) {
    if (source[end] === "(") depth += 1;
    if (source[end] === ")") depth -= 1;
    end += 1;
  }
  return source.slice(start, end);
}

/** Whether a translator is only ever asked for keys that stand in this file: it may be handed on, or be given one. */
function isPlainlyAsked(source, translator) {
  if (new RegExp(`[({,]\\s*${translator}\\s*[,)}]`).test(source)) return false;
  const calls = source.matchAll(new RegExp(`(?<![\\w.'’-])${translator}(?:\\.\\w+)?\\(`, "g"));
  return [...calls].every(({ 0: call, index }) =>
    /^\s*["'`]\w|\?\s*["'`]\w/.test(argumentsFrom(source, index + call.length)),
  );
}

/** Those of the keys that stand in a file as a string, or begin one: "title", `band.${band}`. */
const keysIn = (source, keys) =>
  keys.filter((key) => new RegExp(`["'\`](?:\\w+\\.)?${key}["'\`.]`).test(source));

/** What a file says with `useTranslations("today")`: namespaces, with their keys or all of them (null). */
function spokenByScreens(source, file, catalogues) {
  if (/useTranslations\([^"]/.test(source)) {
    throw new Error(`${file}: name the namespace as it stands in the catalogue`);
  }
  const asked = new Map();
  for (const [, name, namespace] of source.matchAll(/(?:(\w+) = )?useTranslations\("([\w-]+)/g)) {
    const catalogue = catalogues.find((each) => namespace in wordsIn(each));
    if (!catalogue) throw new Error(`${file}: no catalogue knows "${namespace}"`);
    const before = asked.get(namespace);
    const isWhole = before?.keys === null || name === undefined || !isPlainlyAsked(source, name);
    const keys = isWhole ? null : keysIn(source, Object.keys(wordsIn(catalogue)[namespace]));
    asked.set(namespace, { catalogue, keys: keys?.length ? keys : null });
  }
  return asked;
}

/** What a file names of core's own sentences, wherever it says them: "step.smr", `alarm.${symptom}.title`. */
function spokenByCore(source, core) {
  const asked = new Map();
  for (const [namespace, words] of Object.entries(wordsIn(core))) {
    const names = source.matchAll(new RegExp(`["'\`]${namespace}\\.(\\w+|\\$\\{)`, "g"));
    const found = [...new Set([...names].map(([, key]) => key))];
    const isWhole = found.includes("${");
    // Screens have catalogues of their own, with the same names here and there.
    const keys = found.filter((key) => key in words);
    if (isWhole || keys.length > 0) {
      asked.set(namespace, { catalogue: core, keys: isWhole ? null : keys });
    }
  }
  return asked;
}

/**
 * Lets a file that says `useTranslations("today")`, or names a sentence of core, bring those sentences along while the
 * app is built: so they travel with the code that speaks them, also with code that comes later, and a page carries no
 * others. `screens` are the catalogues of screens, `core` is that of core.
 */
module.exports = function bringWords(source) {
  const { screens, core } = this.getOptions();
  // What was built before is not kept when one of these has changed.
  for (const file of [__filename, core, ...screens]) this.addDependency(file);
  const folder = path.dirname(this.resourcePath);
  const brought = (asked, add, from) => {
    if (asked.size === 0) return [];
    const lines = [...asked].map(([namespace, { catalogue, keys }]) => {
      const name = `${add}_${namespace}`;
      const file = path.relative(folder, catalogue).split(path.sep).join("/");
      const query = `namespace=${namespace}${keys ? `&keys=${keys.join()}` : ""}`;
      return `import ${name} from "${file}?${query}";\n${add}(${JSON.stringify(namespace)}, ${name});`;
    });
    return [`import { ${add} } from "${from}";`, ...lines];
  };
  const byScreens = spokenByScreens(source, this.resourcePath, screens);
  const byCore = folder === path.dirname(core) ? new Map() : spokenByCore(source, core);
  // After everything else: a directive stays the first line, and imports are read first wherever they stand.
  return [
    source,
    ...brought(byScreens, "addWords", "@fourstep/web/catalogue"),
    ...brought(byCore, "addSentences", "@fourstep/core/words"),
  ].join("\n");
};
