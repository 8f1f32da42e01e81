import { bandOf, type Bands, type SetValues } from "@fourstep/core";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useTranslations } from "use-intl";
import { formatClock } from "./format-clock.ts";
import type { SetCell } from "./session-rows.ts";

/** One set as it was done: the amount large, the dose small, and how it felt below. */
export function SetDone({
  cell: { planned, log, removed, corrected },
  bands,
}: {
  cell: SetCell;
  bands: Bands;
}) {
  const t = useTranslations("session");
  const reason = useTranslations("reason");
  if (!log && removed) {
    return (
      <li className="type-d-body w-24 px-2 py-1.5 text-ink-3">
        <s>{amountOf(removed)}</s>
        <span className="type-d-small block">{t("takenBack")}</span>
      </li>
    );
  }
  if (!log) return <li className="type-d-body w-24 px-2 py-1.5 text-ink-3">{t("notReached")}</li>;
  if (log.outcome === "skipped") {
    return (
      <li className="type-d-body w-24 px-2 py-1.5 text-ink-2">
        {t("skipped")}
        {log.reason ? <span className="block text-ink-3">{reason(log.reason)}</span> : null}
        {corrected ? <Corrected older={corrected.older} /> : null}
      </li>
    );
  }
  // A hold or a spot says what was asked only when less was done.
  const askedFor =
    planned.kind === "reps"
      ? t("of", { planned: planned.reps ?? 0 })
      : log.effort.seconds < planned.seconds
        ? t("of", { planned: formatClock(planned.seconds) })
        : null;
  const isRed = log.discomfort !== null && bandOf(log.discomfort, bands) === "red";
  return (
    <li className={`w-24 rounded-step px-2 py-1.5 ${isRed ? "bg-stop-bg" : ""}`}>
      <span className="flex items-baseline gap-1.5">
        <span className={`type-d-cell ${isRed ? "text-stop" : ""}`}>{amountOf(log)}</span>
        <span className="type-d-small text-ink-2">{askedFor}</span>
      </span>
      <Felt log={log} bands={bands} />
      {corrected ? <Corrected older={corrected.older} /> : null}
      {log.outcome === "stopped" ? (
        <span className="type-d-small block text-stop">{t("exerciseEnded")}</span>
      ) : null}
    </li>
  );
}

const amountOf = ({ effort }: Pick<SetValues, "effort">) =>
  effort.kind === "reps" ? effort.reps : formatClock(effort.seconds);

/** That the client put this set right afterwards, and what was logged at the time. */
function Corrected({ older }: { older: SetValues }) {
  const t = useTranslations("session");
  const before = older.outcome === "skipped" ? t("skipped") : amountOf(older);
  return (
    <span className="type-d-small block text-ink-2">
      {older.discomfort === null
        ? t("corrected", { before })
        : t("correctedFelt", { before, discomfort: older.discomfort })}
    </span>
  );
}

function Felt({ log, bands }: { log: NonNullable<SetCell["log"]>; bands: Bands }) {
  const t = useTranslations("session");
  const bandName = useTranslations("band");
  const said = (value: number) => (
    <span className="flex items-center gap-1.5">
      <SeverityShape band={bandOf(value, bands)} size={10} />
      <span className="sr-only">{bandName(bandOf(value, bands))}</span>
    </span>
  );
  if (log.effort.kind === "spot") {
    const { before, after } = log.effort.tenderness;
    if (before === null && after === null) return null;
    return (
      <span className="type-d-body flex items-center gap-1.5 text-ink-2">
        {said(before ?? after ?? 0)}
        {t("tenderness", { before: before ?? "–", after: after ?? "–" })}
      </span>
    );
  }
  if (log.discomfort === null) return null;
  return (
    <span className="type-d-body flex items-center gap-1.5 text-ink-2">
      {said(log.discomfort)}
      {log.discomfort}
    </span>
  );
}
