import type { FigureSource } from "../../source.ts";
import { tflRoller } from "./smr-tfl-roller.ts";

export const smr: Readonly<Record<string, FigureSource>> = {
  "smr-tfl-roller": tflRoller,
};
