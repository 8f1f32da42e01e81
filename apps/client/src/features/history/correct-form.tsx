"use client";

import type { Bands, PlannedSet, SetLog, SetValues } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { Segmented } from "@fourstep/ui/segmented";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { NumberStepper } from "./number-stepper.tsx";
import { SpotFields } from "./spot-fields.tsx";

const outcomes = ["done", "skipped", "stopped"] as const;

/** What a set should have said. It starts from what it says, and only what is changed changes. */
export function CorrectForm({
  log,
  planned,
  spots,
  bands,
  isPending,
  onSave,
  onRemove,
}: {
  log: SetLog;
  planned: PlannedSet;
  /** Where the tender spots of this exercise are; none when it has no spots. */
  spots: readonly string[];
  bands: Bands;
  isPending: boolean;
  onSave: (values: Partial<SetValues>) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("pastSession");
  const band = useTranslations("session.band.discomfort");
  const [outcome, setOutcome] = useState(log.outcome);
  const [effort, setEffort] = useState(log.effort);
  const [discomfort, setDiscomfort] = useState(log.discomfort);
  const words = { green: band("green"), amber: band("amber"), red: band("red") };
  const isLeftOut = outcome === "skipped";
  const save = () =>
    onSave({ outcome, reason: outcome === log.outcome ? log.reason : null, effort, discomfort });
  return (
    <div className="grid gap-5">
      <Segmented
        label={t("outcome.label")}
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      {isLeftOut ? null : effort.kind === "reps" ? (
        <NumberStepper
          label={t("repsLabel", { planned: planned.reps ?? 0 })}
          value={effort.reps}
          max={200}
          onChange={(reps) => setEffort({ ...effort, reps })}
        />
      ) : (
        <NumberStepper
          label={t("secondsLabel", { planned: planned.seconds })}
          value={effort.seconds}
          step={5}
          max={3600}
          onChange={(seconds) => setEffort({ ...effort, seconds })}
        />
      )}
      {effort.kind === "spot" && !isLeftOut ? (
        <SpotFields effort={effort} spots={spots} onChange={setEffort} />
      ) : null}
      {isLeftOut ? null : (
        <DiscomfortScale
          legend={t("discomfortLabel")}
          value={discomfort}
          onChange={setDiscomfort}
          bands={bands}
          words={words}
        />
      )}
      <Button isFullWidth isPending={isPending} onClick={save}>
        {t("save")}
      </Button>
      <Button variant="secondary" isFullWidth onClick={onRemove}>
        {t("remove")}
      </Button>
    </div>
  );
}
