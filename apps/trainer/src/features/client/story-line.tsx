"use client";

import type { Bands, Day, StoryEntry } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { EntryMark } from "./entry-mark.tsx";
import { NoteEntry } from "./note-entry.tsx";
import { AnswerEntry, SessionEntry } from "./session-entry.tsx";
import { DayEntry, GoalEntry, ProposalEntry, RedFlagEntry, VersionEntry } from "./plan-entries.tsx";

export interface StoryLineProps {
  entry: StoryEntry;
  clientId: string;
  today: Day;
  bands: Bands;
  nameOf: (exerciseId: string) => string;
}

/** One thing that happened: when, what sort of thing, and its numbers. */
export function StoryLine(props: StoryLineProps) {
  const t = useTranslations("story");
  const days = useDayWords();
  const { entry, today, bands } = props;
  return (
    <li className="grid grid-cols-[4rem_1.25rem_minmax(0,1fr)] gap-x-3">
      <span className="type-d-body pt-px text-ink-2">
        {entry.day === today ? t("today") : days.dayAndMonth(entry.day)}
      </span>
      <span className="flex flex-col items-center">
        <EntryMark entry={entry} bands={bands} />
        <span aria-hidden className="w-px grow bg-line" />
      </span>
      <div className="type-d-body min-w-0 pb-5 text-ink-2">
        <Told {...props} />
      </div>
    </li>
  );
}

function Told({ entry, clientId, bands, nameOf }: StoryLineProps) {
  if (entry.kind === "session") return <SessionEntry entry={entry} bands={bands} nameOf={nameOf} />;
  if (entry.kind === "answer") return <AnswerEntry entry={entry} />;
  if (entry.kind === "version") return <VersionEntry entry={entry} nameOf={nameOf} />;
  if (entry.kind === "day") return <DayEntry entry={entry} />;
  if (entry.kind === "note") return <NoteEntry entry={entry} clientId={clientId} />;
  if (entry.kind === "goal") return <GoalEntry entry={entry} />;
  if (entry.kind === "proposal") return <ProposalEntry entry={entry} nameOf={nameOf} />;
  return <RedFlagEntry entry={entry} />;
}
