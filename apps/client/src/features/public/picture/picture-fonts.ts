import { readFile } from "node:fs/promises";
import path from "node:path";

const files = [
  {
    name: "Bricolage",
    weight: 600,
    file: "@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-600-normal.woff",
  },
  { name: "Figtree", weight: 400, file: "@fontsource/figtree/files/figtree-latin-400-normal.woff" },
] as const;

type Fonts = { name: string; weight: 400 | 600; style: "normal"; data: Buffer }[];
let known: Promise<Fonts> | undefined;

/** The two fonts in the one format that the picture's renderer reads; no font host is ever asked. */
export function pictureFonts(): Promise<Fonts> {
  known ??= Promise.all(
    files.map(async ({ name, weight, file }) => ({
      name,
      weight,
      style: "normal" as const,
      data: await read(file),
    })),
  );
  known.catch(() => {
    known = undefined;
  });
  return known;
}

/** The server is started from the house's root, or from the app's own folder. */
async function read(file: string): Promise<Buffer> {
  const here = process.cwd();
  try {
    return await readFile(path.join(here, "apps/client/node_modules", file));
  } catch {
    return readFile(path.join(here, "node_modules", file));
  }
}
