/* The little of CSS's grammar that it takes to tell its parts from each other. */

/** A choice of selectors: with only one of them there is none. */
const choosing = /^:(?:is|where)\(/;
const closing: Record<string, string> = { "(": ")", "[": "]", "{": "}" };
const identifier = /(?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7F])+/iy;
const escaped = /\\(?:([0-9a-f]{1,6}) ?|(.))/gi;

/** The place behind what begins here: one character, or a whole string, comment, escape or pair of brackets. */
export function behind(css: string, at: number): number {
  const sign = css[at]!;
  if (sign === "\\") return at + 2;
  if (sign === "/" && css[at + 1] === "*") return after(css, "*/", at + 2);
  if (sign === '"' || sign === "'") return behindString(css, at);
  const close = closing[sign];
  if (close === undefined) return at + 1;
  let inside = at + 1;
  while (inside < css.length && css[inside] !== close) inside = behind(css, inside);
  return inside + 1;
}

/** Where the first of these signs stands that is in no string, comment or bracket; the end of the text without one. */
export function find(css: string, signs: string, from: number): number {
  let at = from;
  while (at < css.length && !signs.includes(css[at]!)) at = behind(css, at);
  return Math.min(at, css.length);
}

/** The selectors of a list. */
export function selectorsOf(list: string): string[] {
  const selectors: string[] = [];
  for (let at = 0; at < list.length;) {
    const end = find(list, ",", at);
    selectors.push(list.slice(at, end));
    at = end + 1;
  }
  return selectors;
}

/** The classes that a selector cannot do without; where it has a choice, or leaves something out, none. */
export function classesOf(selector: string): string[] {
  const classes: string[] = [];
  for (let at = find(selector, ".:", 0); at < selector.length; at = find(selector, ".:", at)) {
    if (selector[at] === ":") {
      const [choice = ":"] = choosing.exec(selector.slice(at)) ?? [];
      const end = choice === ":" ? at + 1 : behind(selector, at + choice.length - 1);
      const among = choice === ":" ? [] : selectorsOf(selector.slice(at + choice.length, end - 1));
      if (among.length === 1) classes.push(...classesOf(among[0]!));
      at = end;
    } else {
      identifier.lastIndex = at + 1;
      const [name = ""] = identifier.exec(selector) ?? [];
      classes.push(
        name.replaceAll(escaped, (_, code?: string, sign?: string) => sign ?? letter(code!)),
      );
      at += 1 + name.length;
    }
  }
  return classes;
}

const letter = (code: string) => String.fromCodePoint(Number.parseInt(code, 16));

function behindString(css: string, at: number): number {
  let inside = at + 1;
  while (inside < css.length && css[inside] !== css[at]) inside += css[inside] === "\\" ? 2 : 1;
  return inside + 1;
}

function after(css: string, end: string, from: number): number {
  const found = css.indexOf(end, from);
  return found === -1 ? css.length : found + end.length;
}
