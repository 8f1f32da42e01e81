import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { stepNumber, steps, type Exercise } from "@fourstep/core";
import { figureAt, mistakesOf, stillPhase } from "@fourstep/core/figure";
import { svgOf } from "./draw.ts";
import { momentsOf } from "./moments.ts";
import type { SheetOptions } from "./options.ts";

const ui = new URL("../../packages/ui/", import.meta.url);
const tokens = readFileSync(new URL("src/styles/tokens.css", ui), "utf8");
const font = readFileSync(
  createRequire(new URL("package.json", ui)).resolve(
    "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  ),
).toString("base64");

const shelfNames = {
  smr: "Soft tissue",
  activate: "Activation",
  mobilize: "Dynamic stretch",
  integrate: "Integration",
} as const;

/** The whole sheet as one document that loads nothing. */
export function pageOf(exercises: readonly Exercise[], options: SheetOptions): string {
  const shelves = steps.map((step) => {
    const cards = exercises.filter((each) => each.step === step).map((each) => card(each, options));
    if (cards.length === 0) return "";
    return `<section><h2><b>${stepNumber[step]}</b> ${shelfNames[step]}</h2><div class="shelf">${cards.join("")}</div></section>`;
  });
  const theme = options.isDark ? "dark" : "light";
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${tokens}${styles}</style><body>${shelves.join("")}</body></html>`;
}

function card(exercise: Exercise, { phases, scale }: SheetOptions): string {
  const { id, name, dosage } = exercise;
  const side = dosage.perSide ? "right" : "both";
  const moments = momentsOf(id, phases).map((phase) =>
    picture(figureAt(id, phase, side), scale, phase.toFixed(2)),
  );
  const left = dosage.perSide
    ? picture(figureAt(id, stillPhase(id), "left"), scale * 0.62, "left")
    : "";
  const mistakes = mistakesOf(id).map(({ mistake, figure }) =>
    picture(figure(side), scale * 0.62, exercise.commonMistakes[mistake] ?? "", "not"),
  );
  const wrong =
    mistakes.length > 0
      ? `<div class="wrong"><strong>${cross}Not like this</strong><div class="row">${mistakes.join("")}</div></div>`
      : "";
  return `<article><div class="row">${moments.join("")}${left}</div><header><h3>${name}</h3><p>${id}</p></header>${wrong}</article>`;
}

function picture(
  figure: ReturnType<typeof figureAt>,
  unit: number,
  words: string,
  kind = "",
): string {
  const drawn = figure ? svgOf(figure, unit) : "<em>no figure</em>";
  return `<figure class="${kind}">${drawn}<figcaption>${words}</figcaption></figure>`;
}

const cross = '<svg class="cross" viewBox="0 0 12 12"><path d="M2 2 10 10M10 2 2 10"/></svg>';

const styles = `
@font-face { font-family: Figtree; src: url(data:font/woff2;base64,${font}); font-weight: 300 900; }
:root { --figure-target: var(--target); }
body { margin: 0; padding: 28px 36px; width: max-content; background: var(--paper); color: var(--ink); font: 450 13px/18px Figtree; }
h2 { margin: 22px 0 8px; font-size: 20px; line-height: 26px; } h2 b { color: var(--teal-3); font-size: 26px; }
.shelf { display: grid; grid-template-columns: repeat(4, max-content); gap: 0 48px; }
article { display: grid; grid-template-rows: subgrid; grid-row: span 3; align-items: start; padding-bottom: 26px; }
.row { display: flex; gap: 14px; align-items: flex-end; } article > .row { align-self: end; }
header { padding-top: 4px; } h3 { margin: 0; font-size: 15px; } header p { margin: 0; color: var(--ink-2); }
.wrong { margin-top: 8px; padding: 8px 12px; border-radius: 14px; background: var(--sunken); --figure-halo: var(--sunken); width: max-content; }
.wrong figcaption { min-height: 42px; text-align: start; color: var(--ink-2); }
figure { margin: 0; } figure.not { width: min-content; min-width: 150px; }
figcaption { color: var(--ink-3); font-size: 11px; line-height: 14px; text-align: center; }
svg { display: block; } .cross { display: inline-block; width: 11px; margin-right: 5px; fill: none; stroke: var(--ink); stroke-width: 2.4; }
`;
