// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { draftKey, forgetDrafts, keepDraft, keptDraft } from "./drafts.ts";

const draft = { id: "1", body: "Easier with a towel.", about: "" };
const hers = draftKey("mina", "pre-run");
const his = draftKey("omar", "pre-run");

beforeEach(() => localStorage.clear());

test("a draft is there again after a reload, and gone once it is empty", () => {
  keepDraft(hers, draft);
  expect(keptDraft(hers)).toEqual(draft);
  keepDraft(hers, { ...draft, body: "" });
  expect(keptDraft(hers)).toEqual({});
});

test("nobody reads what somebody else began to say on this device", () => {
  keepDraft(hers, draft);
  expect(keptDraft(his)).toEqual({});
});

test("signing out leaves no draft, and nothing but drafts is taken", () => {
  keepDraft(hers, draft);
  keepDraft(his, draft);
  localStorage.setItem("fourstep.theme", "dark");
  forgetDrafts();
  expect(Object.keys(localStorage)).toEqual(["fourstep.theme"]);
});

test("whoever comes in after a session that ran out finds their own drafts, and leaves nobody else's", () => {
  keepDraft(hers, draft);
  keepDraft(his, draft);
  forgetDrafts("omar");
  expect(keptDraft(his)).toEqual(draft);
  expect(keptDraft(hers)).toEqual({});
});

test.each(["what an older version kept", "7", "null", `{"id":1,"body":"x","about":""}`])(
  "what cannot be read as a draft is none: %s",
  (text) => {
    localStorage.setItem(hers, text);
    expect(keptDraft(hers)).toEqual({});
  },
);
