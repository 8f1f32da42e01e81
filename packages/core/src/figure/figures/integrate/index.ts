import type { FigureSource } from "../../source.ts";
import { forwardReverseLunge } from "./int-forward-reverse-lunge.ts";

export const integrate: Readonly<Record<string, FigureSource>> = {
  "int-forward-reverse-lunge": forwardReverseLunge,
};
