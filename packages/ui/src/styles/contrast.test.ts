import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);

/** Relative luminance of WCAG 2.2, 0 black to 1 white. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const textPairs = [
  ...["ink", "ink-2", "ink-3", "accent", "go", "ease", "stop"].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...([1, 2, 3, 4] as const).map((step) => [`on-teal-${step}`, `teal-${step}`] as const),
  ["ink", "accent-soft"],
  ["ink-2", "accent-soft"],
  ["accent", "accent-soft"],
  ["accent", "tint"],
  ["ink", "tint"],
  ["ink-2", "tint"],
  ["accent-ink", "accent"],
  ["go", "go-bg"],
  ["ease", "ease-bg"],
  ["stop", "stop-bg"],
  ["ink", "go-bg"],
  ["ink", "ease-bg"],
  ["ink-2", "ease-bg"],
  ["ink", "stop-bg"],
  ["stop-ink", "stop"],
  ["go-bg", "go"],
  ["ease-bg", "ease"],
] as const;

/** What must be seen but not read: control edges that carry a state, marks, the ring of the keyboard (WCAG 1.4.11). */
const shapePairs = [
  ["accent", "paper"],
  ["accent", "surface"],
  ["target", "paper"],
  ["target", "surface"],
  ["mark-stop", "paper"],
  ["ink-3", "surface"],
  ["teal-3", "paper"],
] as const;

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  const ratio = (a: string, b: string) => contrast(tokens.get(a)![theme], tokens.get(b)![theme]);

  test.each(textPairs)("%s is readable on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)("%s stands out from %s", (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("colours live in tokens.css alone", () => {
  for (const file of ["theme.css", "base.css", "controls.css", "type.css"]) {
    const text = readFileSync(new URL(file, import.meta.url), "utf8");
    expect(text.match(/#[0-9a-f]{3,8}\b|rgb\(|oklch\(/giu)).toBeNull();
  }
});
