/**
 * Turns the sentences of a catalogue into what is left of them once they are parsed, while the app is built: the browser
 * then loads a formatter of one kilobyte and no parser of ten. `use-intl/format-message` is replaced to match.
 * Sentences of core are `isPlain`: they have a formatter of their own.
 *
 * A browser gets some of a namespace at a time (`?namespace=today&keys=start,week`), with the code that speaks it; see
 * bring-words.cjs.
 */
module.exports = function compileMessages(source) {
  const done = this.async();
  this.addDependency(__filename);
  const { isNamespaceOnly = false, isPlain = false } = this.getOptions();
  const query = new URLSearchParams(this.resourceQuery);
  const namespace = query.get("namespace");
  const keys = query.get("keys")?.split(",");
  const all = JSON.parse(source);
  const words = namespace === null ? (isNamespaceOnly ? {} : all) : all[namespace];
  const wanted = keys ? Object.fromEntries(keys.map((key) => [key, words[key]])) : words;
  void import("icu-minify/compile").then(({ default: compile }) => {
    const compiled = (value) => {
      if (typeof value === "string") return isPlain ? value : compile(value);
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, compiled(each)]));
    };
    done(null, JSON.stringify(compiled(wanted)));
  }, done);
};
