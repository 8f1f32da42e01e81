/** What the person may choose when the guardrail offers to ease off: the words alone, apart from their schema. */
export const reactions = [
  "less_range",
  "fewer_reps",
  "less_pressure",
  "shorter",
  "easier_exercise",
  "keep",
  "stop_exercise",
] as const;

/** Signs that stop the session whatever the number is. */
export const alarmSymptoms = [
  "sharp_or_shooting",
  "down_the_leg",
  "weakness",
  "dizzy_or_breathless",
] as const;
