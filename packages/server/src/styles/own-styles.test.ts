import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { createOwnStyles } from "./own-styles.ts";

const directory = await mkdtemp(path.join(tmpdir(), "fourstep-styles-"));
await mkdir(path.join(directory, "chunks"));
await writeFile(
  path.join(directory, "chunks", "app.css"),
  `p{margin:1px}.\\[\\&_svg\\]\\:m-0 svg{margin:0}.far{color:red}`,
);
afterAll(() => rm(directory, { recursive: true }));
const dress = createOwnStyles(directory);

const link = (file: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${file}.css" data-precedence="next"/>`;
const page = (head: string) =>
  `<html><head>${head}</head><body><p class="[&amp;_svg]:m-0"></p><script>a='class="far"'</script></body></html>`;

test("a page carries what it wears, and its stylesheet may come later", async () => {
  const { html, sheets } = await dress(page(link("app")));
  expect(html).toContain(
    `<head><style>p{margin:1px}.\\[\\&_svg\\]\\:m-0 svg{margin:0}</style><script>`,
  );
  expect(sheets).toEqual(["/_next/static/chunks/app.css"]);
  const scripted = html.replaceAll(/<noscript>.*?<\/noscript>/g, "");
  expect(scripted).not.toContain("<link");
  expect(html).toContain(`<noscript><link rel="stylesheet" href="${sheets[0]}"/></noscript>`);
});

test("a phone that has kept the stylesheet asks for it at once", async () => {
  const code = /<script>(try.*?)<\/script>/.exec((await dress(page(link("app")))).html)?.[1] ?? "";
  const asked = (keeps: string | null) => {
    const added: object[] = [];
    const document = {
      createElement: () => ({}),
      head: { append: (one: object) => added.push(one) },
    };
    runInContext(code, createContext({ document, localStorage: { getItem: () => keeps } }));
    return added;
  };
  expect(asked(null)).toEqual([]);
  expect(asked("/_next/static/chunks/older.css")).toEqual([]);
  const href = "/_next/static/chunks/app.css";
  expect(asked(href)).toEqual([{ rel: "stylesheet", href }]);
});

test("a stylesheet that is not there stays a link, and so does one of elsewhere", async () => {
  for (const head of [link("gone"), link("../../../x"), `<link rel="stylesheet" href="/x.css"/>`]) {
    expect(await dress(page(head))).toEqual({ html: page(head), sheets: [] });
  }
});
