"use client";

import { type Bands, bandOf, type StoryEntry } from "@fourstep/core";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

type Of<Kind extends StoryEntry["kind"]> = Extract<StoryEntry, { kind: Kind }>;

/** A session: how long, how much of it, where it hurt most, what the client wrote. */
export function SessionEntry({
  entry: { id, what },
  bands,
  nameOf,
}: {
  entry: Of<"session">;
  bands: Bands;
  nameOf: (exerciseId: string) => string;
}) {
  const t = useTranslations("story");
  const sideName = useTranslations("side");
  const { worst } = what;
  const isCalm = worst === null || bandOf(worst.discomfort, bands) === "green";
  return (
    <>
      <p className="text-ink">
        <Link href={`/sessions/${id}` as Route} className="hover:underline">
          <b className="font-semibold">
            {t("session", { minutes: Math.round(what.seconds / 60) })}
          </b>
          {", "}
          {t("sets", { done: what.doneSets, planned: what.plannedSets })}
        </Link>
      </p>
      {worst === null ? null : isCalm ? (
        <p>{t("calm", { discomfort: worst.discomfort })}</p>
      ) : (
        <p>
          {worst.side === "both"
            ? t("peakBoth", { discomfort: worst.discomfort, exercise: nameOf(worst.exerciseId) })
            : t("peak", {
                discomfort: worst.discomfort,
                exercise: nameOf(worst.exerciseId),
                side: sideName(worst.side),
                number: worst.number,
              })}
        </p>
      )}
      {what.ended === "alarm" ? <p className="text-stop">{t("alarm")}</p> : null}
      {what.ended === "early" ? <p>{t("early")}</p> : null}
      {what.note === "" ? null : <p className="text-ink">“{what.note}”</p>}
    </>
  );
}

/** What the client answered about their pain, and about the morning after. */
export function AnswerEntry({ entry: { what } }: { entry: Of<"answer"> }) {
  const t = useTranslations("story");
  const { now, worst, nextMorning, note } = what;
  const numbers =
    now !== null && worst !== null
      ? t("worstAndNow", { worst, now })
      : worst !== null
        ? t("worstOnly", { worst })
        : now !== null
          ? t("nowOnly", { now })
          : null;
  return (
    <>
      <p className="text-ink">
        <b className="font-semibold">
          {nextMorning === null ? t("checkIn") : t(`morning.${nextMorning}`)}
        </b>
        {numbers === null ? null : `, ${numbers}`}
      </p>
      {note === "" ? null : <p className="text-ink">“{note}”</p>}
    </>
  );
}
