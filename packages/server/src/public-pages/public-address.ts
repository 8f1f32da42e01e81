import { articleRoutineId } from "@fourstep/core";
import { viewerHeader } from "./viewer-header.ts";

/** Parameters that a public page looks at. With any other the page is drawn anew, and not kept. */
const looked = new Set([
  "find",
  "muscle",
  "equipment",
  "minutes",
  "level",
  "floor",
  "step",
  "sort",
  "after",
  "page",
  "comment",
  "exercise",
  "only",
]);
/** A longer address is nobody's bookmark. */
const longest = 400;

const lists = new Set([
  "/",
  "/article",
  "/routines",
  "/routines/feed.xml",
  "/exercises",
  "/coaches",
  "/sitemap.xml",
  "/robots.txt",
]);
/** What people said of the article's routine stands on the front door, too. */
const frontRoutine = `routine:${articleRoutineId}`;
const id = "([A-Za-z0-9-]{1,64})";
const details: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^/routines/${id}(?:/feed\\.xml)?$`), "routine"],
  [new RegExp(`^/exercises/${id}$`), "exercise"],
  [new RegExp(`^/coaches/${id}$`), "member"],
  [new RegExp(`^/og/routines/${id}\\.png$`), "routine"],
  [new RegExp(`^/og/exercises/${id}\\.png$`), "exercise"],
];

/** An address whose answer is the same for everybody. */
export interface PublicAddress {
  /** The address, its parameters in one order. */
  readonly key: string;
  /** What has to change for the answer to change. */
  readonly tags: readonly string[];
}

/** What an address of the client app stands for when anybody may read it; null for every other one. */
export function publicAddress(url: string): PublicAddress | null {
  if (url.length > longest) return null;
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  const tags = tagsOf(path);
  if (!tags) return null;
  const query = mark === -1 ? "" : inOrder(url.slice(mark + 1));
  return query === null ? null : { key: query === "" ? path : `${path}?${query}`, tags };
}

/** Is this the address of something that anybody may read, however it is spelled and whatever stands behind it? */
export function isPublicPath(url: string): boolean {
  const [path = ""] = url.split("?");
  try {
    return tagsOf(decodeURIComponent(path)) !== null;
  } catch {
    // Not spelled as addresses are: there is no such page.
    return false;
  }
}

function tagsOf(path: string): readonly string[] | null {
  if (path === "/") return ["routines", frontRoutine];
  if (lists.has(path)) return ["routines"];
  for (const [address, kind] of details) {
    const found = address.exec(path)?.[1];
    // Each of them also shows routines, or names of people, that others may change.
    if (found !== undefined) return [`${kind}:${found}`, "routines"];
  }
  return null;
}

/** The parameters in one order; null when there is one that no page looks at, or one twice. */
function inOrder(query: string): string | null {
  const given = new URLSearchParams(query);
  const names = [...given.keys()];
  if (new Set(names).size !== names.length || !names.every((name) => looked.has(name))) return null;
  given.sort();
  return given.toString();
}

/** Headers with which Next's router asks for something else than the page. */
const ofTheRouter = [
  "rsc",
  "next-router-prefetch",
  "next-router-state-tree",
  "next-action",
  viewerHeader,
];

/** True for a request that wants the page itself, as every visitor gets it. */
export function asksForThePage(
  method: string | undefined,
  headers: Readonly<Record<string, unknown>>,
): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && !ofTheRouter.some((name) => name in headers);
}
