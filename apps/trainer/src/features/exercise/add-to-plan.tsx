"use client";

import type { Exercise } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { Kbd } from "@fourstep/ui/kbd";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useNow, useTranslations } from "use-intl";
import { useMomentWords } from "../../shell/use-moment-words.ts";
import { useKeys } from "../../shell/keys.tsx";

/** Puts an exercise into a draft that is open, the latest first, or begins a plan with it. */
export function AddToPlan({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("library");
  const [isOpen, setOpen] = useState(false);
  useKeys(t("title"), [{ key: "a", label: t("addToPlan"), run: () => setOpen(true) }]);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t("addToPlan")} <Kbd>A</Kbd>
      </Button>
      {isOpen ? <DraftsDialog exercise={exercise} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function DraftsDialog({ exercise, onClose }: { exercise: Exercise; onClose: () => void }) {
  const t = useTranslations("library");
  const trpc = useTRPC();
  const when = useMomentWords(useNow());
  const drafts = useQuery(trpc.planDraft.list.queryOptions({ limit: 20 }));
  const lines = (drafts.data?.drafts ?? []).map(({ id, title, clientNames, savedAt }) => ({
    id,
    title: title || t("untitledPlan"),
    facts: t("draftLine", {
      count: clientNames.length,
      names: clientNames.join(", "),
      time: when(savedAt),
    }),
  }));
  const all = [...lines, { id: "new", title: t("newPlan"), facts: "" }];
  return (
    <Dialog isOpen onOpenChange={onClose} title={t("addToWhich", { name: exercise.name })}>
      {drafts.isPending ? <p className="text-ink-2">{t("lookingForPlans")}</p> : null}
      {drafts.isError ? (
        <div role="alert" className="mb-3 flex flex-wrap items-center gap-3">
          <p className="text-ink-2">{t("plansFailed")}</p>
          <Button variant="secondary" size="sm" onClick={() => void drafts.refetch()}>
            {t("tryAgain")}
          </Button>
        </div>
      ) : null}
      {drafts.isPending ? null : (
        <ul className="border-t border-line">
          {all.map(({ id, title, facts }) => (
            <li key={id} className="border-b border-line">
              <Link
                href={`/plans/${id}?add=${encodeURIComponent(exercise.id)}` as Route}
                prefetch={false}
                className="flex min-h-11 items-center justify-between gap-4 rounded-control px-2 py-1.5 hover:bg-tint"
              >
                <span className="type-d-name min-w-0 truncate">{title}</span>
                <span className="type-d-small min-w-0 truncate text-ink-2">{facts}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
