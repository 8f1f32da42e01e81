const advice =
  /\b(?:should (?:i|we)|can i still|may i|is (?:it|this|that) (?:ok|okay|safe|normal|bad)|do i have|what (?:is|could be) wrong|what should|am i injured|which (?:pills|medicine|painkillers?)|do i need (?:an? )?(?:mri|scan|x-?ray|surgery|operation|doctor)|diagnos\w*|herniat\w+|slipped dis[ck]|fracture\w*)\b/iu;

/** Somebody seems to ask what is the matter with them. A standing note answers; nothing is kept from being said. */
export const askedForAdvice = (body: string): boolean => advice.test(body);

const alarm = [
  /\bnumb(?:ness)?\b/iu,
  /\bsaddle\b/iu,
  /\btingl\w+/iu,
  /\bshooting pains?\b/iu,
  /\b(?:bladder|bowels?|incontinen\w*)\b/iu,
  /\bcan(?:no|['’])?t (?:pee|urinate)\b/iu,
  /\b(?:legs?|knees?|foot) (?:gave|gives|giving) way\b/iu,
  /\bfoot drop\b/iu,
  /\bfever\b/iu,
  /\bunexplained weight loss\b/iu,
  /\bchest pains?\b/iu,
  /\b(?:kill myself|suicid\w*|end my life)\b/iu,
];

/** The words that should send somebody to a clinician rather than to a comment, as they wrote them. */
export const alarmWordsIn = (body: string): string[] =>
  alarm.flatMap((words) => body.match(words)?.[0] ?? []);
