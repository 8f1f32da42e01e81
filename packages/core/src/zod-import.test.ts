/// <reference types="node" />
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

// With `import { z }` a bundler keeps all of zod and its languages: 92 kB gzip where `import * as z` takes 18.
test("core imports zod as a namespace, so that screens load only what is used of it", () => {
  const folder = new URL("./", import.meta.url);
  const others = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) =>
      /^import .*"zod"/m.test(
        readFileSync(new URL(file, folder), "utf8").replaceAll('import * as z from "zod";', ""),
      ),
    );
  expect(others).toEqual([]);
});
