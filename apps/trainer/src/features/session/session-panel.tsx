import type { SessionDetail } from "@fourstep/core";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { TenderSpots } from "./tender-spots.tsx";

/** Beside the sets: tender spots on the hip, pain before and after, what the client wrote. */
export function SessionPanel({ session, notes }: { session: SessionDetail; notes: ReactNode }) {
  const t = useTranslations("session");
  const pain = (value: number | null) =>
    value === null ? t("unasked") : t("painNow", { pain: value });
  return (
    <aside className="flex flex-col gap-6 border-line px-4 py-5 md:px-10 lg:border-s lg:ps-6">
      <TenderSpots session={session} />
      <dl className="flex flex-col gap-2">
        <Line term={t("before")}>{pain(session.painBefore)}</Line>
        <Line term={t("after")}>{pain(session.painAfter)}</Line>
        <Line term={t("nextMorning")}>
          <Morning morning={session.nextMorning ?? null} />
        </Line>
        {session.ended === "early" ? (
          <Line term={t("endedEarly")}>{session.endReason || t("unasked")}</Line>
        ) : null}
        <Line term={t("note")}>
          {session.note === "" ? t("noteNone") : <q className="text-ink">{session.note}</q>}
        </Line>
      </dl>
      {notes}
    </aside>
  );
}

function Morning({ morning }: { morning: NonNullable<SessionDetail["nextMorning"]> | null }) {
  const t = useTranslations("session");
  if (morning === null) return t("unasked");
  const isWorse = morning.felt === "worse";
  return (
    <span className={isWorse ? "font-semibold text-stop" : undefined}>
      <SeverityShape band={isWorse ? "red" : "green"} size={10} className="me-2 inline-block" />
      {morning.painNow === null
        ? t(`morning.${morning.felt}`)
        : t("morningPain", { felt: t(`morning.${morning.felt}`), pain: morning.painNow })}
    </span>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="type-d-body grid grid-cols-[7rem_1fr] gap-3">
      <dt className="text-ink-2">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
