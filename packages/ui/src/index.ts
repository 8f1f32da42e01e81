export type { StepNumber } from "./step-number.ts";
export type { ButtonVariant, ButtonSize } from "./button.tsx";
