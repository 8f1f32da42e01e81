import type { FigureSource } from "../../source.ts";
import { birdDog } from "./act-bird-dog.ts";
import { clamshell } from "./act-clamshell.ts";
import { deadBug } from "./act-dead-bug.ts";
import { gluteBridge } from "./act-glute-bridge.ts";
import { pelvicTilt } from "./act-pelvic-tilt.ts";
import { sidePlank } from "./act-side-plank.ts";
import { singleLegBridge } from "./act-single-leg-bridge.ts";
import { wallMarch } from "./act-wall-march.ts";

export const activate: Readonly<Record<string, FigureSource>> = {
  "act-bird-dog": birdDog,
  "act-clamshell": clamshell,
  "act-dead-bug": deadBug,
  "act-glute-bridge": gluteBridge,
  "act-pelvic-tilt": pelvicTilt,
  "act-side-plank": sidePlank,
  "act-single-leg-bridge": singleLegBridge,
  "act-wall-march": wallMarch,
};
