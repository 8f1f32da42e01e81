/**
 * Turns the sentences of a catalogue into what is left of them once they are parsed, while the app is built: the browser
 * then loads a formatter of one kilobyte and no parser of ten. `use-intl/format-message` is replaced
 * to match (src/format-message.ts).
 * Sentences of core are `isPlain`: they have a formatter of their own.
 *
 * A browser gets a namespace at a time (`?namespace=today`), each with the code that speaks from it; see bring-words.cjs.
 */
module.exports = function compileMessages(source) {
  const done = this.async();
  const { isNamespaceOnly = false, isPlain = false } = this.getOptions();
  const namespace = new URLSearchParams(this.resourceQuery).get("namespace");
  const all = JSON.parse(source);
  const wanted = namespace === null ? (isNamespaceOnly ? {} : all) : all[namespace];
  void import("icu-minify/compile").then(({ default: compile }) => {
    const compiled = (value) => {
      if (typeof value === "string") return isPlain ? value : compile(value);
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, compiled(each)]));
    };
    done(null, JSON.stringify(compiled(wanted)));
  }, done);
};
