"use client";

import { ProgressionRule } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { Segmented } from "@fourstep/ui/segmented";
import { TextField } from "@fourstep/ui/text-field";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";

const { greenSessions: green, mostSets: sets } = ProgressionRule.shape;

/** The numbers of the plan's rule: how many sessions, what goes up first, how many sets at most. */
export function RuleDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("builder");
  const { content, apply } = usePlanBoard();
  const { mode, rule } = content.progression;
  const [upBy, setUpBy] = useState(rule.upBy);
  const form = useId();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const next = ProgressionRule.parse({
      greenSessions: Number(given.get("greenSessions")),
      mostSets: Number(given.get("mostSets")),
      upBy,
    });
    apply({ ...content, progression: { mode, rule: next } });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t("rule.title")}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit" form={form}>
            {t("rule.use")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit} className="grid gap-4">
        <TextField
          name="greenSessions"
          type="number"
          inputMode="numeric"
          required
          min={green.minValue ?? 2}
          max={green.maxValue ?? 6}
          label={t("rule.greenSessions")}
          hint={t("rule.greenHint")}
          defaultValue={rule.greenSessions}
        />
        <div className="grid gap-1.5">
          <span aria-hidden className="label">
            {t("rule.upBy")}
          </span>
          <Segmented
            label={t("rule.upBy")}
            size="sm"
            options={[
              { value: "set", label: t("rule.upBySet") },
              { value: "rung", label: t("rule.upByRung") },
            ]}
            value={upBy}
            onChange={setUpBy}
          />
          <p className="description">{t("rule.upByHint")}</p>
        </div>
        <TextField
          name="mostSets"
          type="number"
          inputMode="numeric"
          required
          min={sets.minValue ?? 1}
          max={sets.maxValue ?? 5}
          label={t("rule.mostSets")}
          defaultValue={rule.mostSets}
        />
        <p className="type-d-small text-ink-2">{t("rule.down")}</p>
      </form>
    </Dialog>
  );
}
