import type { FigureSource } from "../../source.ts";
import { adductorsRoller } from "./smr-adductors-roller.ts";
import { gluteBall } from "./smr-glute-ball.ts";
import { hamstringRoller } from "./smr-hamstring-roller.ts";
import { hipFlexorBall } from "./smr-hip-flexor-ball.ts";
import { lateralThighRoller } from "./smr-lateral-thigh-roller.ts";
import { quadsRoller } from "./smr-quads-roller.ts";
import { tflRoller } from "./smr-tfl-roller.ts";
import { wallHipBall } from "./smr-wall-hip-ball.ts";

export const smr: Readonly<Record<string, FigureSource>> = {
  "smr-tfl-roller": tflRoller,
  "smr-hip-flexor-ball": hipFlexorBall,
  "smr-quads-roller": quadsRoller,
  "smr-lateral-thigh-roller": lateralThighRoller,
  "smr-glute-ball": gluteBall,
  "smr-adductors-roller": adductorsRoller,
  "smr-hamstring-roller": hamstringRoller,
  "smr-wall-hip-ball": wallHipBall,
};
