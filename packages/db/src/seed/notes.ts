/** What people write under a session, by how the week went. */
export const sessionNotes = {
  better: [
    "Stairs are easier this week.",
    "Stood through a whole concert and only noticed later.",
    "The right side feels less tight than last week.",
    "Slept through, for once.",
    "Got up from the sofa without thinking about it.",
  ],
  same: [
    "Did it in the hotel, no roller, used a bottle.",
    "A bit rushed today.",
    "Second set of the lunge was wobbly.",
    "Long drive yesterday, stiff at first and fine after.",
    "Left side first today, that was easier.",
  ],
  worse: [
    "Pinches at the front of the hip.",
    "Carried boxes at the weekend, the low back complains.",
    "Did fewer, it did not feel right.",
    "Sat twelve hours in meetings.",
  ],
} as const;

/** What people write with a weekly check-in. */
export const checkInNotes = [
  "Can I run on Thursday?",
  "Mornings are still the worst part.",
  "Away next week, will take the ball with me.",
  "No room for lunges in the flat.",
  "Back is quiet, hip is what I feel now.",
] as const;

export const skipReasons = [
  "Travelling",
  "Ill",
  "Family visit",
  "Too tired after the shift",
] as const;

/** A yes among the red-flag answers, and what the doctor said to it. */
export const askFirstAnswer = {
  question: "cancer",
  adviser: "My family doctor",
  advice:
    "That was nine years ago, and the last check was fine. Hip exercises are all right; come back if night pain starts.",
} as const;
