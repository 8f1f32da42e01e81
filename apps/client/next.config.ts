import path from "node:path";
import type { NextConfig } from "next";

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
    "@fourstep/api",
    "@fourstep/auth",
    "@fourstep/db",
  ],
  serverExternalPackages: ["@node-rs/argon2", "pg"],
  turbopack: { root: path.join(import.meta.dirname, "../..") },
  redirects: async () => [{ source: "/", destination: "/today", permanent: false }],
  // One static page serves every session: the id never reaches a rendered or cached page.
  rewrites: async () => [
    { source: "/session/:id", destination: "/session" },
    { source: "/session/:id/summary", destination: "/session/summary" },
  ],
};

export default config;
