"use client";

import { Avatar } from "@fourstep/ui/avatar";
import { Button } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { useReportReasons } from "@fourstep/web/use-report-reasons";
import { useTranslations } from "use-intl";
import type { Act } from "./case-dialog.tsx";
import { CaseText } from "./case-text.tsx";
import { CasePast } from "./case-past.tsx";
import { type Case, mayBeHidden, writerOf } from "./use-moderation.ts";
import { RemovePicture } from "./remove-picture.tsx";
import { WriterLine } from "./writer-line.tsx";

interface CaseCardProps {
  of: Case;
  when: string;
  isPending: boolean;
  onAct: (act: Act) => void;
  onKeep: () => void;
}

/** One case, opened: the words in their context, who reported what, who wrote it, and what can be done. */
export function CaseCard({ of, when, isPending, onAct, onKeep }: CaseCardProps) {
  const t = useTranslations("moderation");
  const reasons = useReportReasons();
  const wordOf = (wanted: string) => reasons.find(({ value }) => value === wanted)?.label ?? wanted;
  const writer = writerOf(of);
  const isOfRoutine = of.comment === null;
  const name = writer?.name ?? t(isOfRoutine && !writer ? "ofRoutine.product" : "nobody");
  return (
    <article
      id={`case-${of.id}`}
      tabIndex={-1}
      aria-label={t("case", { name, routine: of.routine.name })}
      className="my-1 grid gap-3 rounded-[0.875rem] border border-line bg-surface px-4 py-3.5 shadow-card outline-offset-2 sm:-mx-4"
    >
      <header className="flex items-start gap-3">
        <Avatar name={name.replaceAll(/[._-]/g, " ")} picture={writer?.picture ?? null} size="sm" />
        <div className="min-w-0 flex-1">
          <h3 className="flex flex-wrap items-baseline gap-x-3">
            <span className="type-d-name text-ink">{name}</span>
            <span className="type-d-small text-ink-2">
              {t(isOfRoutine ? "ofRoutine.by" : "on", { routine: of.routine.name })}
            </span>
            <span className="type-d-small text-ink-2">{when}</span>
          </h3>
          {writer ? <WriterLine writer={writer} /> : null}
        </div>
      </header>
      <CaseText of={of} />
      {of.kind === "appeal" ? (
        <dl className="type-d-body grid gap-x-4 gap-y-1 rounded-option bg-sunken px-3.5 py-2.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <dt className="text-ink-2">{t("hiddenFor")}</dt>
          <dd>{[wordOf(of.reason), of.note].filter(Boolean).join(". ")}</dd>
          <dt className="text-ink-2">{t("writerSays")}</dt>
          <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{of.appeal}</dd>
        </dl>
      ) : (
        <ul className="type-d-body grid gap-1 rounded-option bg-sunken px-3.5 py-2.5">
          {of.reports.map(({ reason, note }, place) => (
            // oxlint-disable-next-line no-array-index-key -- reports have no other name here, and never change places
            <li key={place} className="[overflow-wrap:anywhere]">
              <b className="font-semibold">{wordOf(reason)}</b>
              {note === "" ? null : ` ${note}`}
            </li>
          ))}
        </ul>
      )}
      <CasePast past={of.past} />
      <footer className="flex flex-wrap items-center gap-2">
        {of.kind === "appeal" ? (
          <>
            <Button size="sm" onClick={() => onAct("lift")}>
              {t(isOfRoutine ? "ofRoutine.lift" : "lift")} <Kbd>L</Kbd>
            </Button>
            <Button variant="secondary" size="sm" onClick={() => onAct("uphold")}>
              {t(isOfRoutine ? "ofRoutine.uphold" : "uphold")} <Kbd>H</Kbd>
            </Button>
          </>
        ) : (
          <>
            {mayBeHidden(of) ? (
              <Button size="sm" onClick={() => onAct("hide")}>
                {t(isOfRoutine ? "ofRoutine.hide" : "hide")} <Kbd>H</Kbd>
              </Button>
            ) : null}
            {writer && !writer.isModerator ? (
              <Button variant="secondary" size="sm" onClick={() => onAct("suspend")}>
                {t("suspend")} <Kbd>S</Kbd>
              </Button>
            ) : null}
            {writer?.picture ? <RemovePicture userId={writer.id} name={name} /> : null}
            <Button
              variant="quiet"
              size="sm"
              className="ms-auto"
              isPending={isPending}
              onClick={onKeep}
            >
              {t("keep")} <Kbd>D</Kbd>
            </Button>
          </>
        )}
      </footer>
    </article>
  );
}
