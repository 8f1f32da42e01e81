import { expect, test } from "vitest";

import { cookieIn, cookieNames } from "./cookie-names.ts";

test("the two apps never share a cookie, and https asks for the secure prefix", () => {
  expect(cookieNames("client", false).session).toBe("fourstep-client.session");
  expect(cookieNames("trainer", false).session).toBe("fourstep-trainer.session");
  expect(cookieNames("client", true).session).toBe("__Secure-fourstep-client.session");
});

test.each([
  ["a=1", "1"],
  ["b=2; a=1", "1"],
  ["xa=9; a=1; c=3", "1"],
  ["x=a=9;a=1", "1"],
  ["b=2", null],
  ["a=", null],
  ["", null],
])("the cookie a in %j is %j", (header, value) => {
  expect(cookieIn(header, "a")).toBe(value);
});
