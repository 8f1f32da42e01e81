"use client";

import type { AdaptedFrom } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { CreditLine } from "../../shell/credit-line.tsx";
import { BoardTitle, BoardTools } from "./board-tools.tsx";
import { useBoard } from "./builder-context.ts";

/** What the routine is called, its sequence, undo and redo, and the way to keep it. */
export function RoutineHeader({
  isPublished,
  adapts,
  isPending,
  problem,
  unavailable,
  panes,
  onSave,
  onCancel,
}: {
  isPublished: boolean;
  adapts: AdaptedFrom | undefined;
  isPending: boolean;
  problem: string | null;
  unavailable: string | undefined;
  panes: ReactNode;
  onSave: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations("ownRoutine");
  const { content } = useBoard();
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:px-6">
      <div className="min-w-56 flex-1">
        <p className="type-d-body text-ink-2">
          {adapts ? (
            <CreditLine from={adapts} />
          ) : isPublished ? (
            t("editsPublic")
          ) : (
            t("editsPrivate")
          )}
        </p>
        <h1 className="sr-only">{t("heading", { name: content.title || t("untitled") })}</h1>
        <BoardTitle label={t("name")} placeholder={t("untitled")} />
        {adapts ? <p className="type-d-small text-ink-2">{t("adapts")}</p> : null}
        <output className="type-d-small block text-stop">{problem}</output>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <BoardTools />
        {panes}
        <Button variant="secondary" size="sm" onClick={onCancel}>
          {t("cancel")}
        </Button>
        <Button size="sm" isPending={isPending} unavailable={unavailable} onClick={onSave}>
          {t("save")}
        </Button>
      </div>
    </header>
  );
}
