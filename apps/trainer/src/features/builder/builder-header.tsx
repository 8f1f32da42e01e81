"use client";

import { Button } from "@fourstep/ui/button";
import { Menu } from "@fourstep/ui/menu";
import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { BoardTitle, BoardTools } from "./board-tools.tsx";
import { usePlanBoard } from "./builder-context.ts";
import { SaveLine } from "./save-line.tsx";
import { useDraftChanges } from "./use-draft-changes.ts";

/** Whose plan it is, what it is called, whether it is saved; undo and redo, the sequence, and the way out to the client. */
export function BuilderHeader({
  onAssign,
  onChanges,
  onTemplate,
  onRoutine,
  onRenewTemplate,
  onDuplicate,
  onDiscard,
  panes,
}: {
  onAssign: () => void;
  onChanges: () => void;
  onTemplate: () => void;
  onRoutine: () => void;
  onRenewTemplate: () => void;
  onDuplicate: () => void;
  onDiscard: () => void;
  panes: ReactNode;
}) {
  const t = useTranslations("builder");
  const { draft, content, hard } = usePlanBoard();
  const { isSame } = useDraftChanges();
  const names = draft.clients.map(({ name }) => name).join(", ");
  const number = draft.planId === null ? 1 : draft.latestNumber + 1;
  const word =
    hard.length > 0
      ? t("assignAfter", { count: hard.length })
      : draft.planId === null
        ? t("assign")
        : isSame
          ? t("assignSame")
          : t("assignVersion", { number });
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:px-6">
      <div className="min-w-56 flex-1">
        <p className="type-d-body flex flex-wrap items-center gap-x-1.5 text-ink-2">
          <span>{names || t("nobodyYet")}</span>
          <span aria-hidden>·</span>
          <SaveLine />
        </p>
        <h1 className="sr-only">{t("heading", { title: content.title || t("untitled") })}</h1>
        <BoardTitle label={t("title")} placeholder={t("untitled")} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <BoardTools />
        {panes}
        {draft.planId === null ? null : (
          <Button variant="secondary" size="sm" onClick={onChanges}>
            {t("whatChanged")}
          </Button>
        )}
        <Menu
          label={t("more")}
          trigger={<Ellipsis aria-hidden size={18} />}
          triggerClassName="button button--quiet button--sm button--icon"
          actions={[
            { id: "template", label: t("keepTemplate"), onAction: onTemplate },
            { id: "routine", label: t("saveAsRoutine"), onAction: onRoutine },
            ...(draft.templateId === null
              ? []
              : [{ id: "renew", label: t("renewTemplate"), onAction: onRenewTemplate }]),
            { id: "duplicate", label: t("duplicate"), onAction: onDuplicate },
            { id: "discard", label: t("discard"), onAction: onDiscard, isDanger: true },
          ]}
        />
        {/* While something must be mended, the fix is the one filled button. */}
        <Button
          size="sm"
          variant={hard.length > 0 ? "secondary" : "primary"}
          unavailable={hard[0]?.finding.message}
          onClick={onAssign}
        >
          {word}
        </Button>
      </div>
    </header>
  );
}
