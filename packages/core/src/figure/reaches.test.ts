import { expect, test } from "vitest";
import { measuredReach } from "./figure.ts";
import { figures } from "./figures/index.ts";

const rounded = (length: number) => Math.round(1000 * length) / 1000;

// Whoever changes a figure renews the file: `npx vitest run packages/core/src/figure -u`.
test("every figure reaches as far as is written down", async () => {
  const lines = Object.entries(figures).map(([id, source]) => {
    const { left, right, bottom, top } = measuredReach(source);
    const sides = Object.entries({ left, right, bottom, top });
    return `  "${id}": { ${sides.map(([side, at]) => `${side}: ${rounded(at)}`).join(", ")} },`;
  });
  await expect(
    [
      `import type { Extent } from "./pen.ts";`,
      "",
      "/** How far each movement reaches, with its mistakes. Measured by `reaches.test.ts`, which renews this file. */",
      "export const reaches: Readonly<Record<string, Extent>> = {",
      ...lines,
      "};",
      "",
    ].join("\n"),
  ).toMatchFileSnapshot("./reaches.ts");
});
