import path from "node:path";
import type { NextConfig } from "next";

const root = path.join(import.meta.dirname, "../..");
const compileMessages = path.join(root, "packages/web/compile-messages.cjs");
const screens = ["apps/trainer", "packages/web"].map((folder) =>
  path.join(root, folder, "messages/en.json"),
);
const core = path.join(root, "packages/core/src/words/en.json");
const bringWords = path.join(root, "packages/web/bring-words.cjs");
const sessionCookies = ["fourstep-trainer.session", "__Secure-fourstep-trainer.session"];

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  // Static pages carry the owner's emergency number, so it is settled when they are built.
  env: { NEXT_PUBLIC_EMERGENCY_NUMBER: process.env.FOURSTEP_EMERGENCY_NUMBER ?? "112" },
  poweredByHeader: false,
  // The server in front compresses; doing it twice costs time and nothing else.
  compress: false,
  images: { unoptimized: true },
  // `pnpm typecheck` is where types are checked; whoever only starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: [
    "@fourstep/core",
    "@fourstep/ui",
    "@fourstep/web",
    "@fourstep/api",
    "@fourstep/auth",
    "@fourstep/db",
  ],
  serverExternalPackages: ["@node-rs/argon2", "pg"],
  turbopack: {
    root,
    // Sentences are parsed while the app is built, and not by every phone.
    rules: {
      "**/messages/en.json": [
        { condition: { not: "browser" }, loaders: [compileMessages], as: "*.json" },
        {
          condition: "browser",
          loaders: [{ loader: compileMessages, options: { isNamespaceOnly: true } }],
          as: "*.json",
        },
      ],
      "**/words/en.json": {
        condition: "browser",
        loaders: [{ loader: compileMessages, options: { isNamespaceOnly: true, isPlain: true } }],
        as: "*.json",
      },
      // A page carries the sentences that its own code speaks, and no others.
      "*.{ts,tsx}": {
        condition: {
          all: ["browser", { not: "foreign" }, { content: /useTranslations\(|["'`]\w+\.[\w$]/ }],
        },
        loaders: [{ loader: bringWords, options: { screens, core } }],
      },
    },
    resolveAlias: { "use-intl/format-message": "@fourstep/web/format-message" },
  },
  experimental: {
    // Few files: on a phone's line each one costs more than what two pages would share of it.
    turbopackChunking: {
      minChunkSize: 400_000,
      maxChunkCountPerGroup: 4,
      requestCost: 1_000_000,
      maxMergeChunkSize: 4_000_000,
    },
    turbopackCjsTreeShaking: true,
    turbopackCjsScopeHoisting: true,
    turbopackCrossModuleConstants: true,
  },
  redirects: async () => [
    // Whoever is not signed in sees no empty shell first. Whether the cookie still counts, the API says.
    ...[
      ["/queue", "/sign-in"],
      ["/clients", "/sign-in?next=/clients"],
      ["/clients/:id", "/sign-in?next=/clients/:id"],
      ["/clients/:id/report", "/sign-in?next=/clients/:id/report"],
      ["/clients/:id/settings", "/sign-in?next=/clients/:id/settings"],
      ["/sessions/:id", "/sign-in?next=/sessions/:id"],
      ["/plans", "/sign-in?next=/plans"],
      ["/plans/:id", "/sign-in?next=/plans/:id"],
      ["/library", "/sign-in?next=/library"],
      ["/library/:id", "/sign-in?next=/library/:id"],
      ["/library/:id/edit", "/sign-in?next=/library/:id/edit"],
      ["/routines", "/sign-in?next=/routines"],
      ["/routines/:id", "/sign-in?next=/routines/:id"],
      ["/routines/:id/adapt", "/sign-in?next=/routines/:id/adapt"],
      ["/routines/:id/edit", "/sign-in?next=/routines/:id/edit"],
      ["/notices", "/sign-in?next=/notices"],
      ["/settings", "/sign-in?next=/settings"],
    ].map(([source = "", destination = ""]) => ({
      source,
      destination,
      permanent: false,
      missing: sessionCookies.map((key) => ({ type: "cookie" as const, key })),
    })),
    { source: "/", destination: "/queue", permanent: false },
  ],
  // One static page serves every client, one every session, one every exercise: no id reaches a cached page.
  // Read from the top: what is exact stands before what takes any id.
  rewrites: async () => [
    { source: "/clients/:id/report", destination: "/report" },
    { source: "/clients/:id/settings", destination: "/client-settings" },
    { source: "/clients/:id", destination: "/client" },
    { source: "/sessions/:id", destination: "/session" },
    { source: "/plans/new", destination: "/builder-new" },
    { source: "/plans/:id", destination: "/builder" },
    { source: "/library/new", destination: "/exercise-new" },
    { source: "/library/:id/edit", destination: "/exercise-edit" },
    { source: "/library/:id", destination: "/exercise" },
    { source: "/routines/new", destination: "/routine-new" },
    { source: "/routines/:id/adapt", destination: "/routine-adapt" },
    { source: "/routines/:id/edit", destination: "/routine-edit" },
    { source: "/routines/:id", destination: "/routine" },
  ],
};

export default config;
