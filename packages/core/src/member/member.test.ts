import { expect, test } from "vitest";
import { DisplayName } from "./display-name.ts";
import { ProfileInput } from "./profile.ts";

const takes = (name: string) => DisplayName.safeParse(name).success;

test.each(["tomasz_w", "Ana B.", "Łukasz", "小林", "r2-d2", "Nguyễn Văn A"])(
  "%s will do",
  (name) => {
    expect(takes(name)).toBe(true);
  },
);

test.each([
  "x",
  "a".repeat(31),
  "mina@example.com",
  "...",
  "Admin",
  "The F0urstep team",
  "m.o.d.e.r.a.t.o.r",
  "Àdmín",
  "a\u202Eb",
  "Z\u0351\u0351\u0351\u0351algo",
  "<b>Mina</b>",
  "a\nb",
])("%j will not", (name) => {
  expect(takes(name)).toBe(false);
});

test("spaces at its ends and in a row are not part of a name", () => {
  expect(DisplayName.parse("  Ana   B. ")).toBe("Ana B.");
});

test("what somebody says of themselves has an end", () => {
  const input = { displayName: "tomasz_w", about: "", hasPage: false };
  expect(ProfileInput.safeParse(input).success).toBe(true);
  expect(ProfileInput.safeParse({ ...input, about: "a".repeat(301) }).success).toBe(false);
});
