"use client";

import {
  type AttentionKind,
  type AttentionNumbers,
  describeAlarm,
  leastRealPoints,
  painTrend,
  type QueueItem,
} from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useFormatter, useTranslations } from "use-intl";

/** An item in words. */
interface ItemWords {
  /** In two or three words, beside the name. */
  tag: string;
  /** The reason with its numbers, in one line. */
  line: string;
  /** The reason as a heading, when the item is open. */
  heading: string;
  /** What else to know, when it is open. */
  detail: string;
}

type Numbers<Kind extends AttentionKind> = Extract<AttentionNumbers, { kind: Kind }>;
type Wording = { [Kind in AttentionKind]: (numbers: Numbers<Kind>, item: QueueItem) => ItemWords };

/** Puts every kind of item into words, with the numbers behind it. */
export function useItemWords(): (item: QueueItem) => ItemWords {
  const t = useTranslations("attention");
  const step = useTranslations("step");
  const reason = useTranslations("reason");
  const days = useDayWords();
  const format = useFormatter();
  const decimal = (number: number) => format.number(number, { maximumFractionDigits: 1 });

  const wording: Wording = {
    alarm_stop: ({ alarm, answers }, { exerciseName }) => {
      const sign = alarm ? describeAlarm(alarm) : t("alarmUnknown");
      const [first, last] = [answers.at(0), answers.at(-1)];
      return {
        tag: t("tag.alarm_stop"),
        line: t("alarmLine", { sign }),
        heading: t("alarmHeading", { sign }),
        detail: [
          exerciseName ? t("alarmExercise", { exercise: exerciseName }) : "",
          first !== undefined && last !== undefined && answers.length > 1
            ? t("alarmAnswers", { first, last })
            : "",
        ].join(" "),
      };
    },
    red_answer: ({ discomfort }, { exerciseName }) => {
      const said = { discomfort, exercise: exerciseName ?? t("anExercise") };
      return {
        tag: t("tag.red_answer"),
        line: t("redLine", said),
        heading: t("redHeading", said),
        detail: t("redDetail"),
      };
    },
    red_flag: ({ outcome }) => ({
      tag: t("tag.red_flag"),
      line: t(`redFlag.${outcome}`),
      heading: t(`redFlag.${outcome}`),
      detail: t("redFlagDetail"),
    }),
    pain_up: ({ before, after, since, versionNumber }) => {
      const said = { before, after, day: days.dayAndMonth(since), points: leastRealPoints };
      const sinceWhen =
        versionNumber === null
          ? t("sinceWeek", said)
          : t("sinceVersion", { version: versionNumber });
      return {
        tag: t("tag.pain_up"),
        line: t("painLine", { ...said, since: sinceWhen }),
        heading: t("painHeading", { ...said, since: sinceWhen }),
        detail: t("painDetail", said),
      };
    },
    missed_sessions: ({ missed, habitPerWeek, lastDone }) => {
      const lastLine = lastDone ? t("lastDone", { day: days.short(lastDone) }) : t("nothingDone");
      const habitLine = habitPerWeek > 0 ? t("habit", { habit: decimal(habitPerWeek) }) : "";
      return {
        tag: t("tag.missed_sessions", { missed }),
        line: `${habitLine} ${lastLine}`.trim(),
        heading: t("missedHeading", { missed }),
        detail: `${habitLine} ${lastLine}`.trim(),
      };
    },
    skips_step: ({ step: name, skipped, of, reason: why }) => {
      const said = { step: step(name), skipped, of };
      return {
        tag: t("tag.skips_step", said),
        line: [t("skipsLine", said), why ? t("skipsReason", { reason: reason(why) }) : ""]
          .join(" ")
          .trim(),
        heading: t("skipsHeading", said),
        detail: why ? t("skipsReason", { reason: reason(why) }) : t("skipsNoReason"),
      };
    },
    plan_ending: ({ title, lastDay, week, weeks, pain }, { raisedAt }) => {
      const day = days.short(lastDay);
      const trend = painTrend(pain, { since: null, today: raisedAt.slice(0, 10) });
      const verdict =
        trend.change && trend.baseline && trend.latest
          ? t("endingPain", {
              before: trend.baseline.worst,
              after: trend.latest.worst,
              verdict: t(`verdict.${trend.change.verdict}`),
            })
          : "";
      return {
        tag: t("tag.plan_ending", { day }),
        line: `${t("endingLine", { title, week, weeks })} ${verdict}`.trim(),
        heading: t("endingHeading", { title, day }),
        detail: `${t("endingWeeks", { week, weeks })} ${verdict}`.trim(),
      };
    },
    unread_note: ({ text, from, more }) => ({
      tag: t("tag.unread_note"),
      line: t("quote", { text }),
      heading: t("quote", { text }),
      detail: [t(`noteFrom.${from}`), more > 0 ? t("noteMore", { more }) : ""].join(" ").trim(),
    }),
    proposal_waiting: ({ direction }) => ({
      tag: t("tag.proposal_waiting"),
      line: t(`proposal.${direction}`),
      heading: t(`proposal.${direction}`),
      detail: t("proposalDetail"),
    }),
  };
  return (item) => {
    const word = wording[item.numbers.kind] as (n: AttentionNumbers, of: QueueItem) => ItemWords;
    return word(item.numbers, item);
  };
}
