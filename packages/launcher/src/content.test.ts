import { expect, test } from "vitest";
import { wantsDemo } from "./content.ts";

const alone = { demo: true, isPublic: false, ownDatabase: null };
const empty = { isEmpty: true, holdsDemo: false };
const demo = { isEmpty: false, holdsDemo: true };

test("an empty database on this machine gets the demo", () => {
  expect(wantsDemo(alone, empty)).toBe(true);
});

test("nobody gets the demo who did not want it, is public, or brought a database", () => {
  const url = "postgres://db.example.com/house";
  expect(wantsDemo({ ...alone, demo: false }, empty)).toBe(false);
  expect(wantsDemo({ ...alone, isPublic: true }, empty)).toBe(false);
  expect(wantsDemo({ ...alone, ownDatabase: { url, directUrl: url } }, empty)).toBe(false);
});

test("a database with people in it is left alone", () => {
  expect(wantsDemo(alone, { isEmpty: false, holdsDemo: false })).toBe(false);
  expect(wantsDemo(alone, demo)).toBe(false);
});

test("a database that holds the demo is not served publicly", () => {
  expect(() => wantsDemo({ ...alone, isPublic: true }, demo)).toThrow(
    /not served to a public address/,
  );
});
