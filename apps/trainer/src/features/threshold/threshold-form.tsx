"use client";

import {
  AttentionThresholds,
  defaultThresholds,
  OwnThresholds,
  thresholdsFor,
} from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Switch } from "@fourstep/ui/switch";
import { TextField } from "@fourstep/ui/text-field";
import { useTRPC } from "@fourstep/web/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";

interface ThresholdFormProps {
  /** Null: for all clients of the trainer. */
  clientId: string | null;
  forAll: OwnThresholds | null;
  forClient: OwnThresholds | null;
}

const numbers = [
  "painUpPoints",
  "missedSessions",
  "skippedStepSessions",
  "planEndingDays",
] as const;

/** From where on each reason counts. Only what differs from the usual is kept. */
export function ThresholdForm({ clientId, forAll, forClient }: ThresholdFormProps) {
  const t = useTranslations("threshold");
  const trpc = useTRPC();
  const client = useQueryClient();
  const save = useMutation(
    trpc.attentionThreshold.update.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.attentionThreshold.pathFilter()),
    }),
  );
  const usual = clientId === null ? defaultThresholds : thresholdsFor(forAll, null);
  const now = thresholdsFor(forAll, forClient);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = AttentionThresholds.parse({
      ...Object.fromEntries(numbers.map((name) => [name, Number(form.get(name))])),
      notesToRead: form.get("notesToRead") === "on",
    });
    const differs = Object.entries(given).filter(
      ([name, value]) => value !== usual[name as keyof AttentionThresholds],
    );
    save.mutate({ clientId, own: OwnThresholds.parse(Object.fromEntries(differs)) });
  };
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {numbers.map((name) => {
          const { minValue, maxValue } = AttentionThresholds.shape[name];
          return (
            <TextField
              key={name}
              name={name}
              type="number"
              inputMode="numeric"
              size="sm"
              required
              min={minValue ?? 1}
              max={maxValue ?? 28}
              label={t(`field.${name}`)}
              hint={t("usual", { value: usual[name] })}
              defaultValue={now[name]}
            />
          );
        })}
      </div>
      <Switch name="notesToRead" label={t("field.notesToRead")} defaultChecked={now.notesToRead} />
      <div className="flex items-center gap-4">
        <Button type="submit" variant="secondary" size="sm" isPending={save.isPending}>
          {t("save")}
        </Button>
        <p role="alert" className="type-d-body text-stop">
          {save.isError ? save.error.message : null}
        </p>
        <output className="type-d-body text-ink-2">
          {save.isSuccess ? t(clientId === null ? "savedForAll" : "savedForClient") : null}
        </output>
      </div>
    </form>
  );
}
