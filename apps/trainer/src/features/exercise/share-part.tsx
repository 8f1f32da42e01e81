"use client";

import type { ExerciseDetail } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { TextField } from "@fourstep/ui/text-field";
import { isRefusal } from "@fourstep/web/refusal";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useExerciseActs } from "./use-exercise-acts.ts";

/** Which colleagues may prescribe an exercise of one's own. */
export function SharePart({ detail: { exercise, sharedWith } }: { detail: ExerciseDetail }) {
  const t = useTranslations("share");
  const acts = useExerciseActs();
  const [email, setEmail] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const run = async (act: Promise<void>) => {
    setPending(true);
    setProblem(null);
    await act.then(
      () => setEmail(""),
      (error: unknown) => {
        const isSaid = error instanceof Error && isRefusal(error, "NOT_FOUND");
        setProblem(isSaid ? error.message : t("failed"));
      },
    );
    setPending(false);
  };
  return (
    <section aria-labelledby="share">
      <h2 id="share" className="type-d-section">
        {t("title")}
      </h2>
      <p className="type-d-body mt-1 text-ink-2">{t("lead")}</p>
      <ul className="mt-2">
        {sharedWith.map(({ id, name }) => (
          <li key={id} className="type-d-body flex items-center justify-between gap-3 py-1">
            {name}
            <Button
              variant="quiet"
              size="sm"
              aria-label={t("endOf", { name })}
              onClick={() => void run(acts.endShare(exercise.id, id))}
            >
              {t("end")}
            </Button>
          </li>
        ))}
      </ul>
      <form
        noValidate
        className="mt-2 flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void run(acts.share(exercise.id, email));
        }}
      >
        <TextField
          label={t("email")}
          type="email"
          size="sm"
          className="flex-1"
          value={email}
          error={problem}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" variant="secondary" size="sm" isPending={isPending}>
          {t("share")}
        </Button>
      </form>
    </section>
  );
}
