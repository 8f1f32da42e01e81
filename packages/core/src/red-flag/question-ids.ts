/**
 * A yes to any of these stops everything: what hospital warning cards on cauda equina syndrome list (NHS trusts, after
 * Greenhalgh, Mercer, Finucane and Selfe), with both-leg pain, growing weakness and a changed gait (IFOMPT 2020).
 */
export const urgentQuestionIds = [
  "inner_thighs",
  "back_passage",
  "wiping",
  "urine_control",
  "urine_not_felt",
  "urine_leak",
  "bladder_full",
  "bowel_leak",
  "bowel_not_felt",
  "sex",
  "both_legs",
  "leg_weakness",
  "walking",
] as const;

/** A yes to any of these asks for a clinician's word first (IFOMPT 2020 and NHS referral guidance). */
export const askFirstQuestionIds = [
  "injury",
  "fragile_bones",
  "cancer",
  "weight_loss",
  "fever",
  "infection",
  "immunity",
  "injected_drugs",
  "night_pain",
  "age",
  "back_shape",
  "no_better",
  "upper_back",
  "pulsing",
] as const;

/**
 * What stays true once it is. Advice on it holds for a year: somebody who once had cancer is not paused each month for it,
 * which would only teach them to say no.
 */
export const lastingQuestionIds: readonly (typeof askFirstQuestionIds)[number][] = [
  "injury",
  "fragile_bones",
  "cancer",
  "immunity",
  "back_shape",
];

/** Every question, in the order in which it is asked. An id keeps its meaning for ever: answers are kept by it. */
export const redFlagQuestionIds = [...urgentQuestionIds, ...askFirstQuestionIds] as const;
export type RedFlagQuestionId = (typeof redFlagQuestionIds)[number];

/** Which wording is asked. Change a wording, and this number rises with it. */
export const questionsVersion = 1;
