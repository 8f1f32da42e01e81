"use client";

import { type PlanDraft, versionChanges } from "@fourstep/core";
import { Dialog } from "@fourstep/ui/dialog";
import { useTRPC } from "@fourstep/web/api";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";
import { ChangeList } from "./change-list.tsx";

/** What this draft changes, and how the plan came to be what it is: every version with its reason. */
export function ChangesDialog({ planId, onClose }: { planId: string; onClose: () => void }) {
  const t = useTranslations("builder");
  const days = useDayWords();
  const trpc = useTRPC();
  const board = usePlanBoard();
  const versions = useQuery(trpc.planVersion.list.queryOptions({ planId }));
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t("whatChanged")}
    >
      <div className="grid gap-4">
        <section className="grid gap-1.5">
          <h3 className="type-d-name text-ink">{t("history.draft")}</h3>
          <ChangeList changes={changesOf(board.draft, board)} />
        </section>
        <ol className="grid gap-4">
          {versions.data?.map((version, at) => {
            const before = versions.data[at + 1];
            return (
              <li key={version.id} className="grid gap-1 border-t border-line pt-3">
                <h3 className="type-d-name text-ink">
                  {t("history.version", { number: version.number })}
                  <span className="type-d-small font-normal text-ink-2">
                    {" "}
                    {t("history.by", {
                      name: version.createdByName ?? t("somebody"),
                      day: days.full(version.createdAt.slice(0, 10)),
                      sessions: version.sessions,
                    })}
                  </span>
                </h3>
                {version.reason ? <p className="text-ink">{version.reason}</p> : null}
                {before ? <ChangeList changes={versionChanges(before, version)} /> : null}
              </li>
            );
          })}
        </ol>
      </div>
    </Dialog>
  );
}

/** What the phase that is shown does otherwise than what holds now. */
export const changesOf = (
  { base }: PlanDraft,
  board: Pick<ReturnType<typeof usePlanBoard>, "phase" | "inOrder">,
) => (base ? versionChanges(base, { sequence: board.phase.sequence, items: board.inOrder() }) : []);
