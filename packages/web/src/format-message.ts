/*
 * Stands in for `use-intl/format-message` in both apps. A browser's own plurals and numbers take 20 ms to be made for
 * the first time on a desktop and four times that on a phone, while the first screen waits. English says "one" of 1 and
 * "other" of everything else, and writes a whole number below a thousand as it is.
 */
import formatCompiled from "use-intl/format-message/format-only";

type Given = Parameters<typeof formatCompiled>;
type Formatters = Given[3]["formatters"];

// It takes the place of a module that exports itself so.
// oxlint-disable-next-line import/no-default-export
export default function formatMessage(...[key, message, values, options]: Given) {
  const isEnglish = options.locale.startsWith("en");
  const formatters = isEnglish ? inEnglish(options.formatters) : options.formatters;
  return formatCompiled(key, message, values, { ...options, formatters });
}

/** Messages are compiled while the app is built: nothing is formatted unparsed. */
formatMessage.raw = false;

function inEnglish(formatters: Formatters): Formatters {
  return {
    ...formatters,
    getPluralRules: (locale, options) =>
      options?.type === "ordinal"
        ? formatters.getPluralRules(locale, options)
        : ({
            select: (count: number) => (Math.abs(count) === 1 ? "one" : "other"),
          } as Intl.PluralRules),
    getNumberFormat: (locale, options) =>
      options
        ? formatters.getNumberFormat(locale, options)
        : ({
            format: (value: number) =>
              Number.isInteger(value) && Math.abs(value) < 1000
                ? String(value)
                : formatters.getNumberFormat(locale).format(value),
          } as Intl.NumberFormat),
  };
}
