import { defineConfig } from "vitest/config";

const ignored = ["**/node_modules/**", "**/.next/**", "e2e/**"];

// Two projects: `unit` needs nothing, `db` needs a PostgreSQL, which its global set-up starts once.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{apps,packages,tooling,bench}/**/*.test.{ts,tsx}"],
          exclude: [...ignored, "**/*.db.test.ts"],
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["{apps,packages,chaos}/**/*.db.test.ts"],
          exclude: ignored,
          // next-auth imports "next/server" without its extension, which plain Node does not resolve.
          server: { deps: { inline: [/node_modules\/next-auth\//] } },
          globalSetup: ["packages/db/src/testing/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
