import { hostileBodies } from "@fourstep/core/comment-body/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { CommentBody } from "./comment-body.tsx";

const tags = /<([a-z]+)((?:\s+[^<>]*?)?)\/?>/g;
const allowed = /^(?:p|div|em|strong|code|pre|blockquote|ul|ol|li|br)$/;

/** What should not stand in the HTML of a comment. */
function faultsOf(html: string): string[] {
  return [...html.matchAll(tags)].flatMap(([tag, name = "", rest = ""]) => {
    const attributes = [...rest.matchAll(/([a-z-]+)="([^"]*)"/g)];
    if (name === "a") {
      const isFair = attributes.every(
        ([, key = "", value = ""]) =>
          (key === "href" && value.startsWith("https://") && !value.includes("@")) ||
          (key === "rel" && value === "nofollow ugc noreferrer") ||
          key === "class",
      );
      return isFair ? [] : [tag];
    }
    const isPlain = attributes.every(([, key = ""]) => key === "class" || key === "dir");
    return allowed.test(name) && isPlain ? [] : [tag];
  });
}

test("there are five hundred hostile bodies", () => {
  expect(hostileBodies.length).toBeGreaterThanOrEqual(500);
});

test("every one of them is drawn as plain elements: no script, no handler, no link but https", () => {
  const faults = hostileBodies.flatMap((body) => {
    const html = renderToStaticMarkup(<CommentBody body={body} />);
    const left = html.replaceAll(tags, "").replaceAll(/<\/[a-z]+>/g, "");
    const isBounded = html.length < 100_000;
    return [
      ...faultsOf(html),
      ...(left.includes("<") ? [left] : []),
      ...(isBounded ? [] : ["long"]),
    ];
  });
  expect(faults).toEqual([]);
});

test("nothing turns a line round or grows out of it", () => {
  const all = hostileBodies
    .map((body) => renderToStaticMarkup(<CommentBody body={body} />))
    .join("");
  expect(all).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{M}{4}/u);
});
