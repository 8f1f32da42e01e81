export type { ButtonSize, ButtonVariant } from "./button-class.ts";
export { bandOf } from "./band.ts";
export {
  breathAt,
  breathInHold,
  cycleSeconds,
  type FigureMoment,
  type MomentAt,
} from "./figure-tempo.ts";
export { joinClasses } from "./join-classes.ts";
export { stepFill, stepGround, stepNumber } from "./step.ts";
