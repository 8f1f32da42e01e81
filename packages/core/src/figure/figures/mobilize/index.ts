import type { FigureSource } from "../../source.ts";
import { halfKneelingRock } from "./mob-half-kneeling-rock.ts";

export const mobilize: Readonly<Record<string, FigureSource>> = {
  "mob-half-kneeling-rock": halfKneelingRock,
};
