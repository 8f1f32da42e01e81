import type { Results } from "./compare.ts";
import { inWords, ratios, spreadOf } from "./figures.ts";
import type { Measured } from "./load.ts";

/** Prints each task in absolute figures, and then the ratios, which are what counts. */
export function tell(results: Results): void {
  const { floorRead, sameRead, today, floorWrite, set } = results;
  line("", "requests/s", "server CPU ms", "p99 ms");
  absolute("F-read (raw node:http + pg)", floorRead);
  absolute("the product's statement, raw", sameRead);
  absolute("today", today);
  absolute("F-write (raw, the same statement)", floorWrite);
  absolute("one set", set);
  console.log("\nSame-round ratios, median (lowest–highest)");
  ratio("1  today to F-read", today, floorRead, "perSecond");
  ratio("   today to its own statement, raw", today, sameRead, "perSecond");
  ratio("2  one set to F-write", set, floorWrite, "perSecond");
  ratio("3  server CPU of today to F-read", today, floorRead, "cpuMs");
  ratio("   server CPU of one set to F-write", set, floorWrite, "cpuMs");
}

function absolute(name: string, rounds: readonly Measured[]): void {
  const figure = (of: keyof Measured, digits: number) =>
    inWords(spreadOf(rounds.map((one) => one[of])), digits);
  line(name, figure("perSecond", 0), figure("cpuMs", 3), figure("p99Ms", 0));
}

function line(name: string, perSecond: string, cpu: string, p99: string): void {
  console.log(`  ${name.padEnd(38)} ${perSecond.padEnd(24)} ${cpu.padEnd(22)} ${p99}`);
}

function ratio(
  name: string,
  ours: readonly Measured[],
  floors: readonly Measured[],
  of: keyof Measured,
): void {
  const spread = spreadOf(
    ratios(
      ours.map((one) => one[of]),
      floors.map((one) => one[of]),
    ),
  );
  console.log(`  ${name.padEnd(38)} ${inWords(spread, 2)}`);
}
