import type { Nodes, Parents, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { plainText } from "./plain-text.ts";

export type BodyInline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "emphasis" | "strong"; readonly children: readonly BodyInline[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly BodyInline[] }
  | { readonly kind: "break" };

export type BodyBlock =
  | { readonly kind: "paragraph"; readonly children: readonly BodyInline[] }
  | { readonly kind: "quote"; readonly children: readonly BodyBlock[] }
  | {
      readonly kind: "list";
      readonly isOrdered: boolean;
      readonly items: readonly (readonly BodyBlock[])[];
    }
  | { readonly kind: "code"; readonly text: string };

/** Deeper than this, what is said is shown as it was typed. */
const deepest = 6;
/** More than anybody may write; what comes from elsewhere ends here. */
const longest = 8000;

/**
 * What a comment says, as a small tree of the few things that a comment may contain. Nothing of it is ever HTML: tags
 * are text, pictures are their words, and a link leads to an https address or is no link.
 */
export function readBody(body: string): BodyBlock[] {
  const text = plainText(body.slice(0, longest));
  const root = fromMarkdown(text, {
    extensions: [{ disable: { null: ["htmlFlow", "htmlText", "definition"] } }],
  });
  return blocksOf(root.children, 1);
}

function blocksOf(nodes: readonly RootContent[], depth: number): BodyBlock[] {
  return nodes.flatMap((node) => blockOf(node, depth));
}

function blockOf(node: RootContent, depth: number): BodyBlock[] {
  if (depth > deepest) return paragraph([{ kind: "text", text: plainText(wordsOf(node)) }]);
  switch (node.type) {
    case "paragraph":
      return paragraph(inlinesOf(node.children, 1));
    case "heading":
      return paragraph([{ kind: "strong", children: inlinesOf(node.children, 2) }]);
    case "blockquote":
      return [{ kind: "quote", children: blocksOf(node.children, depth + 1) }];
    case "list": {
      const items = node.children.map((item) => blocksOf(item.children, depth + 1));
      return [{ kind: "list", isOrdered: node.ordered === true, items }];
    }
    case "code":
      return [{ kind: "code", text: plainText(node.value) }];
    default:
      return paragraph([{ kind: "text", text: plainText(wordsOf(node)) }]);
  }
}

const paragraph = (children: readonly BodyInline[]): BodyBlock[] =>
  children.some((child) => child.kind !== "text" || child.text.trim() !== "")
    ? [{ kind: "paragraph", children }]
    : [];

function inlinesOf(nodes: readonly PhrasingContent[], depth: number): BodyInline[] {
  return nodes.flatMap((node) => inlineOf(node, depth));
}

function inlineOf(node: PhrasingContent, depth: number): BodyInline[] {
  if (depth > deepest) return [{ kind: "text", text: plainText(wordsOf(node)) }];
  switch (node.type) {
    case "text":
      return [{ kind: "text", text: plainText(node.value) }];
    case "emphasis":
    case "strong":
      return [{ kind: node.type, children: inlinesOf(node.children, depth + 1) }];
    case "inlineCode":
      return [{ kind: "code", text: plainText(node.value) }];
    case "break":
      return [{ kind: "break" }];
    case "link": {
      const children = inlinesOf(node.children, depth + 1);
      const href = safeHref(node.url);
      return href === null ? children : [{ kind: "link", href, children }];
    }
    default:
      return [{ kind: "text", text: plainText(wordsOf(node)) }];
  }
}

/** The words of a node that is not drawn as what it is. By a stack of its own: what is nested is nested without end. */
function wordsOf(node: Nodes): string {
  const words: string[] = [];
  const left: Nodes[] = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if ("value" in next) words.push(next.value);
    else if ("alt" in next) words.push(next.alt ?? "");
    else if ("children" in next) left.push(...(next as Parents).children.toReversed());
  }
  return words.join(" ").trim();
}

/** An https address without a name or password in it; null for everything else. */
function safeHref(url: string): string | null {
  if (url.length > 2000 || !/^https:\/\//iu.test(url)) return null;
  try {
    const { protocol, username, password, href } = new URL(url);
    return protocol === "https:" && username === "" && password === "" ? href : null;
  } catch {
    return null;
  }
}
