/*
 * `pnpm bench:pages`: figures 5, 6 and 7 on the built product with the demo, in the house's Chromium. `--only public`, `--only loads`,
 * `--only taps`, `--only frames` and `--only desk` (the trainer's pages, in the desktop setting) measure a part; `--runs 5`, `--taps 12` (in each of four rounds) and `--seconds 4`
 * are what it does unless told otherwise. BENCH_CLIENT_URL and BENCH_TRAINER_URL name apps that run already.
 */
import { parseArgs } from "node:util";
import { openBrowser } from "./chromium.ts";
import { measureDesk } from "./measure-desk.ts";
import { measureFrames } from "./measure-frames.ts";
import { measureLoads } from "./measure-loads.ts";
import { measurePublic } from "./measure-public.ts";
import { measureTaps } from "./measure-taps.ts";
import { openStage } from "./stage.ts";

const { values: given } = parseArgs({
  options: {
    only: { type: "string" },
    runs: { type: "string", default: "5" },
    taps: { type: "string", default: "12" },
    seconds: { type: "string", default: "4" },
  },
});
const wants = (part: string) => given.only === undefined || given.only === part;

const stage = await openStage();
const phone = await openBrowser("phone");
try {
  console.log(
    `Node ${process.versions.node}, ${phone.context.browser()?.version() ?? "Chromium"}\n`,
  );
  if (wants("public")) await measurePublic(stage, phone, Number(given.runs));
  if (wants("loads")) await measureLoads(stage, phone, Number(given.runs));
  if (wants("taps")) await measureTaps(stage, phone, Number(given.taps));
  if (wants("desk")) await measureDesk(stage, Number(given.runs));
  if (wants("frames")) await measureFrames(stage, phone, Number(given.seconds));
} finally {
  await phone.close();
  await stage.close();
}
