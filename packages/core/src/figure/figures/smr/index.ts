import type { FigureSource } from "../../source.ts";
import { quadsRoller } from "./smr-quads-roller.ts";
import { tflRoller } from "./smr-tfl-roller.ts";

export const smr: Readonly<Record<string, FigureSource>> = {
  "smr-quads-roller": quadsRoller,
  "smr-tfl-roller": tflRoller,
};
