import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { CommentBody } from "./comment-body.tsx";

const payloads = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><animate onbegin=alert(1) attributeName=x></svg>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<math><mi//xlink:href='data:x,<script>alert(4)</script>'>",
  "<a href='javascript:alert(1)'>x</a>",
  "<body onload=alert(1)>",
  "<style>@import 'https://x.example'</style>",
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "</p><script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox(1))",
  "[x](http://plain.example)",
  "[x](//evil.example)",
  "[x](https://a:b@evil.example)",
  "[x](https://ok.example \"onmouseover='alert(1)'\")",
  '[x](https://ok.example/"onclick="alert(1))',
  "![x](javascript:alert(1))",
  "![x](https://track.example/p.png)",
  "<javascript:alert(1)>",
  "<https://ok.example/?q=<script>>",
  "[a]: javascript:alert(1)\n\n[a]",
  "[a][b]\n\n[b]: data:text/html,x",
  "\u202Egnp.exe\u2066",
  "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
  "{{constructor.constructor('alert(1)')()}}",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)",
  "\u0000\u0008\u001B[31m",
  "x".repeat(4000),
  "=cmd|' /C calc'!A0",
];
const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `> ${text}`,
  (text) => `- ${text}\n- b`,
  (text) => `**${text}**`,
  (text) => `\`${text}\``,
  (text) => `\`\`\`html\n${text}\n\`\`\``,
  (text) => `# ${text}`,
  (text) => `[${text}](https://ok.example)`,
  (text) => `a\n${text}\n`,
  (text) => `*a ${text} b*`,
  (text) => `| a |\n|---|\n| ${text} |`,
  (text) => `\\${text}`,
  (text) => `${text}${text}`,
  (text) => `[x](${text})`,
];
const corpus = payloads.flatMap((payload) => wraps.map((wrap) => wrap(payload)));

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
  expect(corpus.length).toBeGreaterThanOrEqual(500);
});

test("every one of them is drawn as plain elements: no script, no handler, no link but https", () => {
  const faults = corpus.flatMap((body) => {
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
  const all = corpus.map((body) => renderToStaticMarkup(<CommentBody body={body} />)).join("");
  expect(all).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{M}{4}/u);
});
