/** Why something was left out: the words alone, for screens that need no schema. */
export const skipReasons = [
  "time",
  "discomfort",
  "equipment",
  "space",
  "not_today",
  "other",
] as const;
