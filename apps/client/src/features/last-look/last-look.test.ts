// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { beforeEach, expect, test } from "vitest";
import { forgetLooks, keepLook, showLastLook } from "./last-look.ts";

const screenWith = (html: string) => {
  const screen = document.createElement("div");
  screen.innerHTML = html;
  return screen;
};

/** What the page's own script would show, opened anew. */
function shown(): string {
  const before = document.createElement("div");
  const script = document.createElement("script");
  document.body.replaceChildren(before, script);
  Object.defineProperty(document, "currentScript", { value: script, configurable: true });
  // The text of the script is what is under test.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  new Function(showLastLook("today"))();
  return before.innerHTML;
}

beforeEach(() => {
  localStorage.clear();
  document.head.innerHTML = '<link rel="stylesheet" href="/styles-1.css">';
  localStorage.setItem("fourstep.account", "mina");
});

test("a screen that was left is the first thing to be seen when it is opened again", () => {
  keepLook("today", screenWith("<h1>Front-hip reset</h1>"));
  expect(shown()).toBe("<h1>Front-hip reset</h1>");
});

test("nobody sees what somebody else left, and nothing is left once they sign out", () => {
  keepLook("today", screenWith("<h1>Front-hip reset</h1>"));
  localStorage.setItem("fourstep.account", "priya");
  expect(shown()).toBe("");
  localStorage.setItem("fourstep.account", "mina");
  forgetLooks();
  expect(shown()).toBe("");
});

test("a screen drawn with another stylesheet, or still waiting, is not shown", () => {
  keepLook("today", screenWith("<h1>Front-hip reset</h1>"));
  document.head.innerHTML = '<link rel="stylesheet" href="/styles-2.css">';
  expect(shown()).toBe("");
  localStorage.removeItem("fourstep.look.today");
  keepLook("today", screenWith('<div aria-busy="true">Loading</div>'));
  expect(shown()).toBe("");
});

test("nothing is kept where nobody is known to be signed in", () => {
  localStorage.removeItem("fourstep.account");
  keepLook("today", screenWith("<h1>Front-hip reset</h1>"));
  expect(localStorage.length).toBe(0);
});
