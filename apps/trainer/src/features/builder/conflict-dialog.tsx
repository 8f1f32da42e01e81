"use client";

import type { PlanDraft } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";

/** Two people changed one draft: says who and when, shows what theirs holds, and asks which one stays. */
export function ConflictDialog({ theirs }: { theirs: PlanDraft }) {
  const t = useTranslations("builder");
  const { autosave, takeTheirs, exerciseOf, content } = usePlanBoard();
  const name = theirs.savedBy?.name ?? t("somebody");
  const listed = (from: PlanDraft["content"]) =>
    from.phases
      .flatMap(({ items }) => items)
      .map(({ exerciseId }) => exerciseOf(exerciseId)?.shortName ?? t("gone"))
      .join(", ");
  return (
    <Dialog
      isOpen
      onOpenChange={() => {}}
      isDismissable={false}
      title={t("conflict.title", { name })}
      footer={
        <>
          <Button variant="secondary" onClick={() => takeTheirs(theirs)}>
            {t("conflict.theirs")}
          </Button>
          <Button onClick={() => autosave.keepMine(theirs)}>{t("conflict.mine")}</Button>
        </>
      }
    >
      <div className="grid gap-3">
        <p>
          {t("conflict.text", { name, time: new Date(theirs.savedAt).toTimeString().slice(0, 5) })}
        </p>
        <dl className="grid gap-2">
          <dt className="type-d-name text-ink">{t("conflict.theirHeading", { name })}</dt>
          <dd>
            {theirs.content.title || t("untitled")}: {listed(theirs.content)}
          </dd>
          <dt className="type-d-name text-ink">{t("conflict.myHeading")}</dt>
          <dd>
            {content.title || t("untitled")}: {listed(content)}
          </dd>
        </dl>
      </div>
    </Dialog>
  );
}
