import { expect, test } from "vitest";
import { packagesOf } from "./build.ts";
import { root } from "./env.ts";

test("an app is made of the packages it depends on, and of theirs", async () => {
  const packages = await packagesOf(root, "apps/client");
  expect(packages).toContain("packages/ui");
  expect(packages).toContain("packages/db");
  expect(packages).not.toContain("packages/launcher");
});
