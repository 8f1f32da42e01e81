"use client";

import type { RoutineState } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { HiddenPart } from "@fourstep/web/notices/hidden-part";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useRoutineActs } from "./use-routine-acts.ts";

interface Own {
  readonly routine: { readonly id: string; readonly name: string };
  readonly state: RoutineState;
  readonly authorName: string;
  readonly publications: readonly {
    readonly publishedAt: string;
    readonly withdrawnAt: string | null;
  }[];
}

/** Who can see the routine, since when, and the way to change that; what it means is said before it happens. */
export function PublicationPart({
  own: { routine, state, authorName, publications },
}: {
  own: Own;
}) {
  const t = useTranslations("ownRoutine");
  const days = useDayWords();
  const acts = useRoutineActs(routine.id);
  const [isAsking, setAsking] = useState(false);
  // What is asked stays as it was asked while the dialog goes away, though the routine stands otherwise by then.
  const [asked, setAsked] = useState<"publish" | "withdraw">("publish");
  const isPublished = state === "published";
  const isHidden = state === "hidden";
  const next = isPublished ? "withdraw" : "publish";
  const day = (moment: string) => days.short(moment.slice(0, 10));
  const names = { name: routine.name, author: authorName };
  return (
    <section aria-labelledby="publication" className="border-t border-line pt-4">
      <h2 id="publication" className="type-d-section">
        {t("publication")}
      </h2>
      <p className="type-d-body mt-1 text-ink-2">
        {isHidden
          ? t("isHidden")
          : isPublished
            ? t("isPublic", { author: authorName })
            : t("isPrivate")}
      </p>
      {isHidden ? <HiddenPart of={{ routineId: routine.id }} size="sm" /> : null}
      {publications.length > 0 ? (
        <ul className="type-d-small mt-2 text-ink-2">
          {publications.map(({ publishedAt, withdrawnAt }) => (
            <li key={publishedAt}>
              {withdrawnAt
                ? t("wasPublic", { from: day(publishedAt), to: day(withdrawnAt) })
                : t("publicSince", { from: day(publishedAt) })}
            </li>
          ))}
        </ul>
      ) : null}
      {isHidden ? null : (
        <Button
          variant="secondary"
          size="sm"
          className="mt-3"
          onClick={() => {
            setAsked(next);
            setAsking(true);
          }}
        >
          {t(next)}
        </Button>
      )}
      <Dialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={asked === "withdraw" ? t("withdrawTitle", names) : t("publishTitle", names)}
        footer={
          <>
            <Button variant="secondary" size="sm" onClick={() => setAsking(false)}>
              {t("cancel")}
            </Button>
            <Button
              size="sm"
              isPending={acts.isPending}
              onClick={() => void acts[asked]().then((isDone) => isDone && setAsking(false))}
            >
              {t(asked)}
            </Button>
          </>
        }
      >
        {asked === "withdraw" ? (
          <p>{t("withdrawText")}</p>
        ) : (
          <div className="grid gap-2">
            <p>{t("publishText")}</p>
            <p>{t("publishAuthor", names)}</p>
            <p>{t("publishAgain")}</p>
          </div>
        )}
        {acts.problem ? (
          <p role="alert" className="field-error mt-3">
            {acts.problem}
          </p>
        ) : null}
      </Dialog>
    </section>
  );
}
