import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSerwistRoute } from "@serwist/turbopack";
import { shells } from "../../../features/offline/shells.ts";

/** Changes with every build, as the pages do. */
const revision = randomUUID().slice(0, 8);

/** Files that no browser with service workers ever asks for. */
function forOldBrowsers(): readonly string[] {
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as {
    polyfillFiles?: readonly string[];
  };
  return manifest.polyfillFiles ?? [];
}

// The worker's script, made while the app is built; `/sw.js` leads here, so that it may speak for all pages.
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute(
  {
    swSrc: "src/features/offline/worker.ts",
    useNativeEsbuild: true,
    esbuildOptions: { sourcemap: false, minify: true },
    globPatterns: [".next/static/**/*.{js,css,woff2,svg}"],
    manifestTransforms: [
      (files) => {
        const old = forOldBrowsers();
        const kept = files.filter(({ url }) => !old.some((file) => url.endsWith(file)));
        const pages = shells.map((url) => ({ url, revision, size: 0 }));
        return { manifest: [...kept, ...pages], warnings: [] };
      },
    ],
  },
);
