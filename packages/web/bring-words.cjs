const path = require("node:path");
const { readFileSync } = require("node:fs");

/**
 * Lets a file that says `useTranslations("today")` bring the sentences of `today` along, while the app is built: so they
 * travel with the code that speaks them, also with code that comes later, and a page carries no others.
 * `catalogues` are the files in which a namespace may stand.
 */
module.exports = function bringWords(source) {
  const { catalogues } = this.getOptions();
  if (/useTranslations\([^"]/.test(source)) {
    throw new Error(`${this.resourcePath}: name the namespace as it stands in the catalogue`);
  }
  const asked = [...source.matchAll(/useTranslations\("([\w-]+)/g)].map(
    ([, namespace]) => namespace,
  );
  const folder = path.dirname(this.resourcePath);
  const imports = [...new Set(asked)].map((namespace, index) => {
    const catalogue = catalogues.find(
      (file) => namespace in JSON.parse(readFileSync(file, "utf8")),
    );
    if (!catalogue) throw new Error(`${this.resourcePath}: no catalogue knows "${namespace}"`);
    const address = path.relative(folder, catalogue).split(path.sep).join("/");
    return [
      `import words${index} from "${address}?namespace=${namespace}";`,
      `addWords(${JSON.stringify(namespace)}, words${index});`,
    ].join("\n");
  });
  // After everything else: a directive stays the first line, and imports are read first wherever they stand.
  return [source, `import { addWords } from "@fourstep/web/catalogue";`, ...imports].join("\n");
};
