"use client";

import { Button, buttonClass } from "@fourstep/ui/button";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** What somebody keeps at hand, with what became of it since they looked. Nothing where nothing is saved. */
export function SavedRoutines() {
  const t = useTranslations("routines");
  const trpc = useTRPC();
  const { data = [] } = useQuery(trpc.savedRoutine.list.queryOptions());
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="saved-routines" className="px-4 pt-6">
      <h2 id="saved-routines" className="type-section px-2 text-ink">
        {t("saved.title")}
      </h2>
      <ul className="mt-3 grid grid-cols-1 gap-3">
        {data.map((saved) => (
          <Saved key={saved.routineId} saved={saved} />
        ))}
      </ul>
    </section>
  );
}

interface SavedProps {
  readonly saved: {
    readonly routineId: string;
    readonly routine: { readonly name: string } | null;
    readonly seenName: string;
    readonly authorName: string | null;
    readonly changes: readonly string[];
  };
}

function Saved({ saved: { routineId, routine, seenName, authorName, changes } }: SavedProps) {
  const t = useTranslations("routines");
  const { note, remove, isPending, hasFailed } = useSavedActs(routineId);
  const name = routine?.name ?? seenName;
  return (
    <li className="rounded-card bg-surface p-4 shadow-card">
      <h3 className="type-row text-ink">{name}</h3>
      {authorName === null ? null : (
        <p className="type-secondary-s text-ink-2">{t("saved.by", { author: authorName })}</p>
      )}
      {routine ? null : <p className="type-secondary mt-1 text-ink-2">{t("saved.gone")}</p>}
      {changes.length > 0 ? (
        <div className="mt-3 rounded-option bg-accent-soft px-4 py-3">
          <p className="type-secondary font-semibold text-ink">{t("saved.changed")}</p>
          <ul className="type-secondary mt-1 grid list-disc gap-1 ps-5 text-ink">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <Button
            variant="quiet"
            className="-ms-4 mt-1"
            isPending={isPending}
            aria-label={t("saved.seenNamed", { name })}
            onClick={note}
          >
            {t("saved.seen")}
          </Button>
        </div>
      ) : null}
      <div className="mt-2 flex flex-wrap gap-x-2">
        {routine ? (
          <>
            <a
              href={`/your-routines?follow=${routineId}`}
              aria-label={t("saved.followNamed", { name })}
              className={buttonClass({ variant: "secondary" })}
            >
              {t("follow")}
            </a>
            <a href={`/routines/${routineId}`} className={buttonClass({ variant: "quiet" })}>
              {t("saved.open")}
            </a>
          </>
        ) : null}
        <Button
          variant="quiet"
          isPending={isPending}
          aria-label={t("saved.removeNamed", { name })}
          onClick={remove}
        >
          {t("saved.remove")}
        </Button>
      </div>
      <output className="type-secondary-s block text-ink-2 empty:hidden">
        {hasFailed ? t("saved.failed") : ""}
      </output>
    </li>
  );
}

function useSavedActs(routineId: string) {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const queryClient = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  async function doing(work: Promise<unknown>) {
    setPending(true);
    setFailed(false);
    await work.catch(() => setFailed(true));
    await queryClient.invalidateQueries({ queryKey: trpc.savedRoutine.pathKey() });
    setPending(false);
  }
  return {
    isPending,
    hasFailed,
    note: () => void doing(api.savedRoutine.create.mutate({ routineId })),
    remove: () => void doing(api.savedRoutine.delete.mutate({ routineId })),
  };
}
