import { expect, test } from "vitest";
import { defaults, readPreferences } from "./preferences.ts";

test("nobody hears a voice who has not asked for it", () => {
  expect(readPreferences(null).hasVoice).toBe(false);
});

test("what was chosen is read again", () => {
  const chosen = { ...defaults, hasVoice: true, voice: "urn:en", pace: "tap" as const };
  expect(readPreferences(JSON.stringify(chosen))).toEqual(chosen);
});

test("what cannot be read, or is not a choice, is the default", () => {
  expect(readPreferences("{")).toEqual(defaults);
  expect(readPreferences("null")).toEqual(defaults);
  expect(readPreferences('{"volume":"deafening","vibrates":"yes","colour":"red"}')).toEqual(
    defaults,
  );
});
