// Directions, marks that hide, and what no keyboard types. The joiners of emoji and of scripts stay.
const unseen = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\u115F\u1160\u3164\uFFA0]/gu;

const heaped = /(\p{M}{3})\p{M}+/gu;

/** Text as it is shown: it stays in its line and its direction, and no letter grows a tower of marks. */
export const plainText = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll(unseen, "").replaceAll(heaped, "$1");
