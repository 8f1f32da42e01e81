"use client";

import {
  correctionOf,
  type Exercise,
  exerciseById,
  removalOf,
  restorationOf,
  type SessionDetail,
  type SetLog,
  type SetValues,
} from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { CorrectForm } from "./correct-form.tsx";
import { SetHistory } from "./set-history.tsx";
import type { SetRow } from "./set-rows.ts";
import { useChangeSet } from "./use-change-set.ts";
import { useSetSentences } from "./use-set-sentences.ts";

interface SetSheetProps {
  detail: SessionDetail;
  row: SetRow | null;
  own: readonly Exercise[];
  unsent: ReadonlySet<string>;
  onClose: () => void;
}

/** One set that was logged: put it right, take it back or bring it back, and read what it said before. */
export function SetSheet({ detail, row, own, unsent, onClose }: SetSheetProps) {
  const say = useSetSentences();
  const log = row?.log ?? null;
  const exercise = log
    ? (exerciseById(log.exerciseId) ?? own.find(({ id }) => id === log.exerciseId))
    : undefined;
  const title = row ? say.which(row.planned, exercise?.sideNoun ?? "side") : "";
  return (
    <Sheet isOpen={log !== null} onClose={onClose} title={title}>
      {row && log ? (
        <About
          key={`${log.id}:${log.revision}`}
          {...{ detail, row, log, exercise, unsent, onClose }}
        />
      ) : null}
    </Sheet>
  );
}

interface AboutProps extends Omit<SetSheetProps, "row" | "own"> {
  row: SetRow;
  log: SetLog;
  exercise: Exercise | undefined;
}

function About({ detail, row, log, exercise, unsent, onClose }: AboutProps) {
  const t = useTranslations("pastSession");
  const { keep, isKeeping, hasFailed } = useChangeSet(detail, onClose);
  const by = () => ({ id: newId(), at: new Date().toISOString() });
  return (
    <div className="grid gap-4 px-6 pb-8">
      <p className="type-secondary text-ink-2">{exercise?.name ?? log.exerciseId}</p>
      {hasFailed ? (
        <p role="alert" className="type-secondary text-stop">
          {t("failed")}
        </p>
      ) : null}
      {row.isRemoved ? (
        <>
          <p className="type-body text-ink">{t("removedLead")}</p>
          <Button isFullWidth isPending={isKeeping} onClick={() => keep(restorationOf(log, by()))}>
            {t("restore")}
          </Button>
        </>
      ) : (
        <CorrectForm
          log={log}
          planned={row.planned}
          spots={exercise?.dosage.kind === "spot_hold" ? exercise.dosage.spotLabels : []}
          bands={detail.bands}
          isPending={isKeeping}
          onSave={(to: Partial<SetValues>) => keep(correctionOf(log, to, by()))}
          onRemove={() => keep(removalOf(log, by()))}
        />
      )}
      <SetHistory
        changes={row.changes}
        log={log}
        client={detail.client.name}
        timeZone={detail.timeZone}
        unsent={unsent}
      />
      <Button variant="quiet" isFullWidth onClick={onClose}>
        {t("close")}
      </Button>
    </div>
  );
}
