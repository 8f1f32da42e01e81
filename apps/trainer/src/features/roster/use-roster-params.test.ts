import { expect, test } from "vitest";
import { queryOf, usualColumns, viewFrom } from "./use-roster-params.ts";

test("the usual view needs no words in the address, and another comes back as it went", () => {
  expect(queryOf(viewFrom(new URLSearchParams()))).toBe("");
  const view = {
    search: "an",
    sort: "attention" as const,
    state: "needsYou" as const,
    tags: ["low back", "runner"],
    columns: ["pain" as const, "tags" as const],
  };
  expect(viewFrom(new URLSearchParams(queryOf(view)))).toEqual(view);
});

test("what makes no sense in an address is left out", () => {
  const view = viewFrom(new URLSearchParams("sort=height&state=gone&cols=shoes,shoes"));
  expect(view).toMatchObject({ sort: "name", state: "coached", columns: usualColumns });
});
