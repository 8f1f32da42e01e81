"use client";

import { dayIn, RedFlagAdviceInput } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { TextArea } from "@fourstep/ui/text-area";
import { TextField } from "@fourstep/ui/text-field";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";

const Words = RedFlagAdviceInput.pick({ adviser: true, advice: true, advisedOn: true });
export type AdviceWords = Pick<RedFlagAdviceInput, "adviser" | "advice" | "advisedOn">;

/** Who was asked, when, and what they said, in the person's own words. */
export function AdviceForm({
  timeZone,
  since,
  trainer,
  onNote,
}: {
  timeZone: string;
  /** The first day that counts; null when earlier words count too. */
  since: string | null;
  trainer: string | null;
  onNote: (words: AdviceWords) => Promise<unknown>;
}) {
  const t = useTranslations("redFlag");
  const [problems, setProblems] = useState<ReadonlySet<string>>(new Set());
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [today] = useState(() => dayIn(timeZone, Date.now()));

  async function note(form: HTMLFormElement) {
    const read = Words.safeParse(Object.fromEntries(new FormData(form)));
    const wrong = new Set(read.error?.issues.map(({ path }) => String(path[0])));
    const day = read.data?.advisedOn;
    if (day !== undefined && (day > today || (since !== null && day < since))) {
      wrong.add("advisedOn");
    }
    setProblems(wrong);
    const [first] = wrong;
    if (first !== undefined) {
      const field = form.elements.namedItem(first);
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    if (!read.data) return;
    setPending(true);
    setFailed(false);
    await onNote(read.data).catch(() => {
      setFailed(true);
      setPending(false);
    });
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) void note(event.currentTarget);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <TextField
        name="adviser"
        label={t("adviser")}
        hint={t("adviserHint")}
        autoComplete="off"
        maxLength={120}
        error={problems.has("adviser") ? t("adviserProblem") : undefined}
      />
      <TextField
        name="advisedOn"
        type="date"
        label={t("advisedOn")}
        max={today}
        min={since ?? undefined}
        defaultValue={today}
        error={problems.has("advisedOn") ? t("advisedOnProblem") : undefined}
      />
      <TextArea
        name="advice"
        label={t("advice")}
        rows={3}
        maxLength={2000}
        hint={trainer ? t("adviceHint", { trainer }) : t("adviceHintAlone")}
        error={problems.has("advice") ? t("adviceProblem") : undefined}
      />
      <div role="alert">
        {hasFailed ? <p className="type-secondary text-stop">{t("notKept")}</p> : null}
      </div>
      <Button type="submit" isFullWidth isPending={isPending}>
        {t("note")}
      </Button>
    </form>
  );
}
