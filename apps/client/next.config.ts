import path from "node:path";
import type { NextConfig } from "next";

const root = path.join(import.meta.dirname, "../..");
const compileMessages = path.join(root, "packages/web/compile-messages.cjs");
const screens = ["apps/client", "packages/web"].map((folder) =>
  path.join(root, folder, "messages/en.json"),
);
const core = path.join(root, "packages/core/src/words/en.json");
const bringWords = path.join(root, "packages/web/bring-words.cjs");
const sessionCookies = ["fourstep-client.session", "__Secure-fourstep-client.session"];

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
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
    "@fourstep/auth",
    "@fourstep/db",
  ],
  serverExternalPackages: ["@node-rs/argon2", "pg", "@serwist/turbopack", "esbuild"],
  // Static pages carry the owner's emergency number, so it is settled when they are built.
  env: { NEXT_PUBLIC_EMERGENCY_NUMBER: process.env.FOURSTEP_EMERGENCY_NUMBER ?? "112" },
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
      ["/today", "/sign-in"],
      ["/progress", "/sign-in?next=/progress"],
      ["/history", "/sign-in?next=/history"],
      ["/your-routines", "/sign-in?next=/your-routines"],
      ["/settings", "/sign-in?next=/settings"],
      ["/before-you-start", "/sign-in?next=/before-you-start"],
    ].map(([source = "", destination = ""]) => ({
      source,
      destination,
      permanent: false,
      // A page that a phone fetches to keep it holds nothing of anybody, and comes as it is.
      missing: [
        ...sessionCookies.map((key) => ({ type: "cookie" as const, key })),
        { type: "header" as const, key: "fourstep-shell" },
      ],
    })),
    // The front door is for visitors; whoever is signed in is at home elsewhere.
    ...sessionCookies.map((key) => ({
      source: "/",
      destination: "/today",
      permanent: false,
      has: [{ type: "cookie" as const, key }],
    })),
  ],
  // A page that is opened asks for its data while its scripts are still on their way.
  headers: async () => [
    { source: "/sw.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
    {
      source: "/today",
      headers: [
        {
          key: "Link",
          value: "</api/trpc/today.get?input=%7B%7D>; rel=preload; as=fetch; crossorigin=anonymous",
        },
      ],
    },
    {
      // Whose session it is, before it opens.
      source: "/session/:path*",
      headers: [
        {
          key: "Link",
          value: "</api/trpc/account.get>; rel=preload; as=fetch; crossorigin=anonymous",
        },
      ],
    },
  ],
  // One static page serves every session, one every invite, one every routine that is tried: no id or code reaches a rendered or cached page.
  rewrites: async () => [
    // The worker speaks for all pages, so it lies above them.
    { source: "/sw.js", destination: "/worker/sw.js" },
    { source: "/invite/:code", destination: "/invite" },
    { source: "/session/:id", destination: "/session" },
    { source: "/session/:id/summary", destination: "/session/summary" },
    { source: "/history/:id", destination: "/history/session" },
    { source: "/try/:id", destination: "/try" },
  ],
};

export default config;
