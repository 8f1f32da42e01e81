"use client";

import { type Exercise, ExerciseInput, Plane, Step } from "@fourstep/core";
import { hasFigure } from "@fourstep/core/figure";
import { Button } from "@fourstep/ui/button";
import { Checkbox } from "@fourstep/ui/checkbox";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { Select } from "@fourstep/ui/select";
import { TextArea } from "@fourstep/ui/text-area";
import { TextField } from "@fourstep/ui/text-field";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { CautionFields } from "./caution-fields.tsx";
import { DoseFields } from "./dose-fields.tsx";
import { draftOf, emptyDraft, type ExerciseDraft, inputOf } from "./exercise-draft.ts";

interface ExerciseFormProps {
  /** Null: a new one. */
  exercise: Exercise | null;
  onSave: (input: ExerciseInput) => Promise<void>;
  onCancel: () => void;
}

/** Writes an exercise of one's own: what the library says of its own ones. */
export function ExerciseForm({ exercise, onSave, onCancel }: ExerciseFormProps) {
  const t = useTranslations("exerciseForm");
  const stepName = useTranslations("step");
  const planeName = useTranslations("library");
  const trpc = useTRPC();
  const all = useQuery(trpc.exercise.list.queryOptions()).data ?? [];
  const [draft, setDraft] = useState<ExerciseDraft>(exercise ? draftOf(exercise) : emptyDraft);
  const [state, setState] = useState<"idle" | "pending" | "failed" | "wrong">("idle");
  const change = (next: Partial<ExerciseDraft>) => setDraft((was) => ({ ...was, ...next }));
  const chooseStep = (step: Step) => {
    const kind =
      step === "smr" ? "spot_hold" : draft.dose.kind === "spot_hold" ? "reps" : draft.dose.kind;
    const seconds = kind === draft.dose.kind ? draft.dose.seconds : kind === "reps" ? 4 : 30;
    change({ step, figureId: "", dose: { ...draft.dose, kind, seconds } });
  };
  const save = async () => {
    const input = ExerciseInput.safeParse(inputOf(draft, exercise));
    if (!input.success) {
      setState("wrong");
      return;
    }
    setState("pending");
    await onSave(input.data).catch(() => setState("failed"));
  };
  const text = (
    name: "name" | "shortName" | "muscles" | "equipment" | "position",
    label: string,
  ) => (
    <TextField
      label={label}
      size="sm"
      value={draft[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  const neighbours = [
    { value: "", label: t("noneOfThem") },
    ...all
      .filter((one) => one.step === draft.step && one.id !== exercise?.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form
      noValidate
      className="grid max-w-180 gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== "pending") void save();
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {text("name", t("name"))}
        {text("shortName", t("shortName"))}
        <Select
          label={t("step")}
          size="sm"
          disabled={exercise !== null}
          hint={exercise ? t("stepStays") : undefined}
          value={draft.step}
          options={Step.options.map((value) => ({ value, label: stepName(value) }))}
          onChange={(event) => chooseStep(Step.parse(event.currentTarget.value))}
        />
        <Select
          label={t("level")}
          size="sm"
          value={String(draft.level)}
          options={[1, 2, 3].map((level) => ({ value: String(level), label: String(level) }))}
          onChange={(event) => {
            const level = Number(event.currentTarget.value);
            change({ level: level === 3 ? 3 : level === 2 ? 2 : 1 });
          }}
        />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Select
          label={t("figure")}
          hint={t("figureHint")}
          size="sm"
          value={draft.figureId}
          options={[
            { value: "", label: t("noFigure") },
            ...all
              .filter(({ id, step }) => step === draft.step && hasFigure(id))
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => change({ figureId: event.currentTarget.value })}
        />
        <ExerciseFigure exerciseId={draft.figureId} title="" isFitted className="h-20 w-32" />
      </div>
      <DoseFields step={draft.step} dose={draft.dose} onChange={(dose) => change({ dose })} />
      <TextArea
        label={t("cues")}
        hint={t("oneALine")}
        rows={3}
        value={draft.cues}
        onChange={(event) => change({ cues: event.currentTarget.value })}
      />
      <TextArea
        label={t("mistakes")}
        hint={t("oneALine")}
        value={draft.mistakes}
        onChange={(event) => change({ mistakes: event.currentTarget.value })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {text("position", t("position"))}
        {text("muscles", t("muscles"))}
        {text("equipment", t("equipment"))}
      </div>
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="type-d-name">{t("planes")}</legend>
        {Plane.options.map((plane) => (
          <Checkbox
            key={plane}
            label={planeName(`plane.${plane}`)}
            checked={draft.planes.includes(plane)}
            onChange={(event) => {
              const others = draft.planes.filter((one) => one !== plane);
              change({ planes: event.currentTarget.checked ? [...others, plane] : others });
            }}
          />
        ))}
        <Checkbox
          label={t("floor")}
          checked={draft.needsFloor}
          onChange={(event) => change({ needsFloor: event.currentTarget.checked })}
        />
        {draft.step === "integrate" ? (
          <Checkbox
            label={t("travels")}
            checked={draft.travels}
            onChange={(event) => change({ travels: event.currentTarget.checked })}
          />
        ) : null}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t("easier")}
          size="sm"
          value={draft.easier}
          options={neighbours}
          onChange={(event) => change({ easier: event.currentTarget.value })}
        />
        <Select
          label={t("harder")}
          size="sm"
          value={draft.harder}
          options={neighbours}
          onChange={(event) => change({ harder: event.currentTarget.value })}
        />
      </div>
      <CautionFields cautions={draft.cautions} onChange={(cautions) => change({ cautions })} />
      <output className="type-d-body text-stop">
        {state === "wrong" ? t("wrong") : state === "failed" ? t("failed") : null}
      </output>
      <div className="flex gap-3">
        <Button type="submit" size="sm" isPending={state === "pending"}>
          {exercise ? t("save") : t("create")}
        </Button>
        <Button variant="secondary" size="sm" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
