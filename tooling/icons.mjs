// Draws the icons that a phone puts on its home screen from the mark in `apps/client/src/app/icon.svg`, with the
// Chromium of the browser stories: `node tooling/icons.mjs`. What it draws is committed, so that no build needs one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findChromium } from "./chromium.mjs";

const app = resolve(import.meta.dirname, "../apps/client");
const paper = "#FBF8F3";
const bars = readFileSync(join(app, "src/app/icon.svg"), "utf8").replace(
  /<rect width="32"[^>]*>/,
  "",
);

/** `share` is how much of the icon's width the mark's 32 units take; the ground reaches the edge or has round corners. */
const icons = [
  { file: "public/icons/192.png", size: 192, share: 0.94, isRound: true },
  { file: "public/icons/512.png", size: 512, share: 0.94, isRound: true },
  // A launcher may cut everything outside a circle of 80 %.
  { file: "public/icons/maskable-512.png", size: 512, share: 0.66, isRound: false },
  // iOS rounds the corners itself, and shows what is transparent as black.
  { file: "src/app/apple-icon.png", size: 180, share: 0.86, isRound: false },
];

const { path, said } = findChromium();
if (path === null) throw new Error(said);
const folder = mkdtempSync(join(tmpdir(), "fourstep-icons-"));
try {
  for (const icon of icons) draw(icon);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function draw({ file, size, share, isRound }) {
  const side = size * share;
  const page = join(folder, "icon.html");
  const drawn = join(folder, "icon.png");
  const place = `position:absolute;inset:0;margin:auto;width:${side}px;height:${side}px`;
  writeFileSync(
    page,
    `<!doctype html><style>*{margin:0}body{overflow:hidden}</style>
    <div style="position:relative;width:${size}px;height:${size}px;background:${paper};border-radius:${isRound ? 25 : 0}%">
    ${bars.replace("<svg ", `<svg style="${place}" `)}</div>`,
  );
  const { status, stderr } = spawnSync(
    path,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--default-background-color=00000000",
      `--window-size=${size},${size}`,
      `--screenshot=${drawn}`,
      page,
    ],
    { encoding: "utf8", cwd: folder },
  );
  if (status !== 0) throw new Error(`Chromium could not draw ${file}: ${stderr}`);
  renameSync(drawn, join(app, file));
  console.log(`${file}, ${size} px`);
}
