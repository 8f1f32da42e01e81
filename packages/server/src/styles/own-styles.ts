import { readFile } from "node:fs/promises";
import path from "node:path";
import { atOnceWhenKept } from "./whole-sheet.ts";
import { type Sheet, sheetOf, usedStyles } from "./used-styles.ts";

/** A page that carries what it wears, and the stylesheets that may come later. */
export interface Dressed {
  readonly html: string;
  readonly sheets: readonly string[];
}

const prefix = "/_next/static/";
const link = /<link rel="stylesheet" href="(\/_next\/static\/[\w./~-]+\.css)"[^>]*\/>/g;
const classAttribute = /\sclass="([^"]*)"/g;
/** What a class may hold that a page has to write otherwise. */
const written: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/**
 * Puts what a page uses of its stylesheets into the page, so that it is painted with its first answer. A stylesheet that
 * cannot be read stays a link, as it was.
 *
 * @param directory the app's `.next/static`
 */
export function createOwnStyles(directory: string) {
  const sheets = new Map<string, Promise<Sheet | null>>();

  function sheetAt(address: string): Promise<Sheet | null> {
    const known = sheets.get(address);
    if (known) return known;
    const file = path.join(directory, address.slice(prefix.length));
    const read = readFile(file, "utf8").then(sheetOf, () => null);
    sheets.set(address, read);
    return read;
  }

  return async function dress(html: string): Promise<Dressed> {
    const inside = new Map<string, string>();
    const classes = classesIn(html);
    for (const [, address = ""] of html.matchAll(link)) {
      const sheet = await sheetAt(address);
      if (sheet) inside.set(address, usedStyles(sheet, classes));
    }
    return {
      html: html.replaceAll(link, (whole, address: string) => {
        const styles = inside.get(address);
        return styles === undefined ? whole : inPlaceOf(address, styles);
      }),
      sheets: [...inside.keys()],
    };
  };
}

/** Every class that stands in the page's markup. */
function classesIn(html: string): Set<string> {
  const classes = new Set<string>();
  for (const [, value = ""] of html.matchAll(classAttribute)) {
    const plain = value.replaceAll(/&[#\w]+;/g, (entity) => written[entity] ?? entity);
    for (const one of plain.split(/\s+/)) classes.add(one);
  }
  return classes;
}

/** The styles that a page needs, in the place of the link to all of them. */
const inPlaceOf = (address: string, styles: string) =>
  `<style>${styles}</style><script>${atOnceWhenKept(address)}</script>` +
  `<noscript><link rel="stylesheet" href="${address}"/></noscript>`;
