import { TimeZone } from "@fourstep/core";
import { expect, test } from "vitest";
import { firstTimeZone } from "./browser-zone.ts";

test("every browser can sign up, wherever its system says that it is", () => {
  expect(firstTimeZone("Europe/Berlin")).toBe("Europe/Berlin");
  for (const zone of ["CET", "Japan", "UTC", "EST5EDT"]) expect(firstTimeZone(zone)).toBe("UTC");
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    expect(TimeZone.safeParse(firstTimeZone(zone)).success).toBe(true);
  }
});
