import type { FigureSource } from "../../source.ts";
import { wallMarch } from "./act-wall-march.ts";

export const activate: Readonly<Record<string, FigureSource>> = {
  "act-wall-march": wallMarch,
};
