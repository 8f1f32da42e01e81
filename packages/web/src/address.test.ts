import { expect, test } from "vitest";
import { addressAfterSignIn, signInAddress, wishedFor } from "./address.ts";

test("signing in leads back to where Mina was", () => {
  const address = signInAddress(
    { pathname: "/session/1/summary", search: "?from=history" },
    "/today",
  );
  expect(address).toBe("/sign-in?next=%2Fsession%2F1%2Fsummary%3Ffrom%3Dhistory");
  expect(addressAfterSignIn(address.slice("/sign-in".length), "/today")).toBe(
    "/session/1/summary?from=history",
  );
});

test("without a wish, signing in leads to Today", () => {
  expect(signInAddress({ pathname: "/today", search: "" }, "/today")).toBe("/sign-in");
  expect(addressAfterSignIn("", "/today")).toBe("/today");
});

test.each([
  "https://evil.example.com",
  "//evil.example.com",
  "/\\evil.example.com",
  "javascript:1",
  "/ x",
])("a crafted link cannot send Mina to %s", (next) => {
  expect(addressAfterSignIn(`?next=${encodeURIComponent(next)}`, "/today")).toBe("/today");
});

const origin = "https://coach.example.com";
const signIn = `${origin}/sign-in?next=%2Froutines%2Fpre-run`;

test("a wish outlasts a link that was followed before the page's code had come", () => {
  expect(wishedFor({ origin, search: "" }, signIn)).toBe("?next=%2Froutines%2Fpre-run");
  expect(wishedFor({ origin, search: "?next=%2Fsettings" }, signIn)).toBe("?next=%2Fsettings");
});

test.each(["", "https://evil.example.com/sign-in?next=%2Fx", `${origin}/routines?next=%2Fx`])(
  "coming from %j wishes for nothing",
  (referrer) => {
    expect(wishedFor({ origin, search: "" }, referrer)).toBe("");
  },
);
