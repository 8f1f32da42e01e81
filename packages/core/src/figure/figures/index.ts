import type { FigureSource } from "../source.ts";
import { activate } from "./activate/index.ts";
import { integrate } from "./integrate/index.ts";
import { mobilize } from "./mobilize/index.ts";
import { smr } from "./smr/index.ts";

/** Every exercise of the library by its id. */
export const figures: Readonly<Record<string, FigureSource>> = {
  ...smr,
  ...activate,
  ...mobilize,
  ...integrate,
};
