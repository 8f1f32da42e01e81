import compile from "icu-minify/compile";
import { _createCache, _createIntlFormatters } from "use-intl/core";
import formatCompiled from "use-intl/format-message/format-only";
import { expect, test } from "vitest";
import formatMessage from "./format-message.ts";

const cache = _createCache();
const options = { locale: "en-GB", cache, formatters: _createIntlFormatters(cache) };

const sentences = [
  "{count, plural, =0 {no sets} one {one set} other {# sets}}",
  "{count, plural, one {# rep} other {# reps}} left",
  "the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} week",
  "{count, number} metres",
  "{count, number, percent}",
];

const counts = [0, 1, 2, 3, 11, 21, 999, 1000, 12_345, -1, -2, 0.5, 1.5, 1_000_000];

test("sentences with numbers read as the platform's own rules would have them", () => {
  const formats = { number: { percent: { style: "percent" as const } } };
  for (const sentence of sentences) {
    const compiled = compile(sentence);
    for (const count of counts) {
      const given = [sentence, compiled, { count }, { ...options, formats }] as const;
      expect(formatMessage(...given)).toBe(formatCompiled(...given));
    }
  }
});
