/** A number that changes over the twelve weeks of history; week 11 is the one we are in. */
export type Course = (week: number) => number;

export const lastWeek = 11;

const level =
  (at: number): Course =>
  () =>
    at;
const from =
  (start: number, end: number): Course =>
  (week) =>
    start + ((end - start) * week) / lastWeek;
const then =
  (before: Course, week: number, after: Course): Course =>
  (at) =>
    at < week ? before(at) : after(at);

/** What happens in somebody's last session before today. */
export type Mishap = "alarm" | "red";

/** How somebody's twelve weeks went. */
export interface Story {
  /** Worst pain of a week, 0 to 10, before the ups and downs of life. */
  readonly pain: Course;
  /** Chance that a planned day is kept, 0 to 1. */
  readonly keeps: Course;
  /** Chance that the last step is left out of a session. */
  readonly skipsIntegration: number;
  /** The first week of history; those who came later have less of it. */
  readonly startsInWeek: number;
  readonly mishap?: Mishap;
}

const usual = { keeps: level(0.88), skipsIntegration: 0.02, startsInWeek: 0 };

export const stories = {
  improving: { ...usual, pain: from(6, 2) },
  muchBetter: { ...usual, pain: from(5, 0.6), keeps: level(0.97) },
  slowlyBetter: { ...usual, pain: from(5.5, 3.6), keeps: level(0.8) },
  steady: { ...usual, pain: level(2) },
  noChange: { ...usual, pain: level(4), keeps: level(0.84) },
  flaring: { ...usual, pain: then(from(5.5, 2.6), 10, level(6)) },
  flaredAndCalmed: {
    ...usual,
    pain: then(level(3), 5, then(level(6.4), 8, level(2.6))),
    keeps: then(level(0.9), 5, then(level(0.5), 8, level(0.9))),
  },
  goneQuiet: { ...usual, pain: level(3), keeps: then(level(0.9), 9, level(0)) },
  faded: { ...usual, pain: from(4, 3), keeps: from(0.95, 0.3) },
  onAndOff: { ...usual, pain: level(3.4), keeps: (week) => (week % 4 < 2 ? 0.9 : 0.35) },
  skipsIntegration: { ...usual, pain: from(4, 3), skipsIntegration: 0.8 },
  redLately: { ...usual, pain: from(5, 3.4), mishap: "red" },
  stoppedByAlarm: { ...usual, pain: then(level(2.4), 10, level(4)), mishap: "alarm" },
  newcomer: { ...usual, pain: from(6.5, 4.5), startsInWeek: 9 },
  halfWay: { ...usual, pain: from(5, 3), startsInWeek: 6 },
  yesterdayNew: { ...usual, pain: level(5), startsInWeek: 11 },
} satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;
