"use client";

import { versionChanges } from "@fourstep/core";
import { Dialog } from "@fourstep/ui/dialog";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { ChangeList } from "./change-list.tsx";
import { DraftChanges } from "./draft-changes.tsx";
import { useDraftChanges } from "./use-draft-changes.ts";

/** What this draft changes, and how the plan came to be what it is: every version with its reason. */
export function ChangesDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("builder");
  const days = useDayWords();
  const { versions } = useDraftChanges();
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t("whatChanged")}
    >
      <div className="grid gap-4">
        <section className="grid gap-1.5">
          <h3 className="type-d-name text-ink">{t("history.draft")}</h3>
          <DraftChanges />
        </section>
        <ol className="grid gap-4">
          {versions.map((version, at) => {
            const before = versions[at + 1];
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
