import type { FigureSource } from "../../source.ts";
import { hip9090Switch } from "./mob-90-90-switch.ts";
import { adductorRock } from "./mob-adductor-rock.ts";
import { couchRock } from "./mob-couch-rock.ts";
import { halfKneelingReachRock } from "./mob-half-kneeling-reach-rock.ts";
import { halfKneelingRock } from "./mob-half-kneeling-rock.ts";
import { legSwing } from "./mob-leg-swing.ts";
import { quadrupedRockBack } from "./mob-quadruped-rock-back.ts";
import { standingSplitRock } from "./mob-standing-split-rock.ts";

export const mobilize: Readonly<Record<string, FigureSource>> = {
  "mob-half-kneeling-rock": halfKneelingRock,
  "mob-couch-rock": couchRock,
  "mob-standing-split-rock": standingSplitRock,
  "mob-half-kneeling-reach-rock": halfKneelingReachRock,
  "mob-90-90-switch": hip9090Switch,
  "mob-quadruped-rock-back": quadrupedRockBack,
  "mob-adductor-rock": adductorRock,
  "mob-leg-swing": legSwing,
};
