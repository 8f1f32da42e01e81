/*
 * Of a stylesheet, what one page wears. The app's stylesheet holds every class of every screen; a page that anybody reads
 * uses a part of it, and that part is small enough to come inside the page (docs/decisions/0024).
 */
import { behind, classesOf, find, selectorsOf } from "./css-text.ts";

type Part =
  /** Kept by every page. */
  | { readonly kind: "text"; readonly text: string }
  /** Kept by a page that has all classes of one of its selectors. */
  | {
      readonly kind: "rule";
      readonly text: string;
      readonly wants: readonly (readonly string[])[];
    }
  /** Kept where something that is kept speaks of it. */
  | { readonly kind: "named"; readonly text: string; readonly name: string }
  | { readonly kind: "group"; readonly head: string; readonly parts: Sheet };

export type Sheet = readonly Part[];

const group = /^@(?:media|supports|layer|container)\b/;
const spokenOf = /^@(?:property|keyframes) +(\S+)$/;

/** Takes a stylesheet apart, once for all pages. */
export function sheetOf(css: string): Sheet {
  const parts: Part[] = [];
  for (let at = 0; at < css.length;) {
    const end = find(css, "{;", at);
    const head = css.slice(at, end).trim();
    if (css[end] === "{") {
      at = behind(css, end);
      parts.push(partOf(head, css.slice(end + 1, at - 1)));
    } else {
      if (head !== "") parts.push({ kind: "text", text: `${head};` });
      at = end + 1;
    }
  }
  return parts;
}

/**
 * What of the stylesheet concerns a page with these classes, in the order in which it stood. Fonts that would have to be
 * fetched are left out: they come with the whole, and nothing that is painted first waits for them.
 */
export function usedStyles(sheet: Sheet, classes: ReadonlySet<string>): string {
  const isWorn = (part: Part) =>
    part.kind === "text" ||
    (part.kind === "rule" && part.wants.some((all) => all.every((one) => classes.has(one))));
  const rules = written(sheet, isWorn);
  return written(sheet, (part) =>
    part.kind === "named" ? rules.includes(part.name) : isWorn(part),
  );
}

function partOf(head: string, body: string): Part {
  if (group.test(head)) return { kind: "group", head, parts: sheetOf(body) };
  const text = `${head}{${body}}`;
  const name = spokenOf.exec(head)?.[1];
  if (name !== undefined) return { kind: "named", text, name };
  if (head === "@font-face" && body.includes("url(")) return { kind: "text", text: "" };
  if (head.startsWith("@")) return { kind: "text", text };
  return { kind: "rule", text, wants: selectorsOf(head).map(classesOf) };
}

function written(parts: Sheet, isKept: (part: Part) => boolean): string {
  let css = "";
  for (const part of parts) {
    const text =
      part.kind === "group" ? written(part.parts, isKept) : isKept(part) ? part.text : "";
    css += part.kind === "group" && text !== "" ? `${part.head}{${text}}` : text;
  }
  return css;
}
