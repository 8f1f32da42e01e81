import { expect, test } from "vitest";
import { asksForThePage, publicAddress } from "./public-address.ts";

test.each([
  ["/", ["routines", "routine:front-hip-reset"]],
  ["/routines", ["routines"]],
  ["/coaches?find=hips&after=omar", ["routines"]],
  ["/routines/front-hip-reset", ["routine:front-hip-reset", "routines"]],
  ["/routines/front-hip-reset/feed.xml", ["routine:front-hip-reset", "routines"]],
  ["/exercises/act-wall-march", ["exercise:act-wall-march", "routines"]],
  [
    "/coaches/019aa000-0000-7000-8000-000000000001",
    ["member:019aa000-0000-7000-8000-000000000001", "routines"],
  ],
  ["/og/routines/desk-break.png", ["routine:desk-break", "routines"]],
])("%s is drawn from %o", (url, tags) => {
  expect(publicAddress(url)?.tags).toEqual(tags);
});

test.each([
  "/today",
  "/your-routines",
  "/api/trpc/today.get",
  "/routines/",
  "/routines/a/b",
  "/routines/..%2f",
  "//routines",
  "/routines?next=/x",
  "/routines?find=a&find=b",
  `/routines?find=${"a".repeat(500)}`,
])("%s is not kept", (url) => {
  expect(publicAddress(url)).toBeNull();
});

test("the order in which parameters stand makes no other page", () => {
  expect(publicAddress("/routines?level=beginner&find=hip")?.key).toBe(
    publicAddress("/routines?find=hip&level=beginner")?.key,
  );
});

test("the router's own questions, and writes, are not for a kept page", () => {
  expect(asksForThePage("GET", {})).toBe(true);
  expect(asksForThePage("HEAD", {})).toBe(true);
  expect(asksForThePage("POST", {})).toBe(false);
  expect(asksForThePage("GET", { rsc: "1" })).toBe(false);
});
