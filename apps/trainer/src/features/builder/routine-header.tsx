"use client";

import { withPhase } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Segmented } from "@fourstep/ui/segmented";
import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";

/** What the routine is called, its sequence, undo and redo, and the way to keep it. */
export function RoutineHeader({
  isPublished,
  isPending,
  problem,
  unavailable,
  panes,
  onSave,
  onCancel,
}: {
  isPublished: boolean;
  isPending: boolean;
  problem: string | null;
  unavailable: string | undefined;
  panes: ReactNode;
  onSave: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations("ownRoutine");
  const builder = useTranslations("builder");
  const { content, apply, phase, undo, redo, canUndo, canRedo } = useBoard();
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:px-6">
      <div className="min-w-56 flex-1">
        <p className="type-d-body text-ink-2">
          {isPublished ? t("editsPublic") : t("editsPrivate")}
        </p>
        <h1 className="sr-only">{t("heading", { name: content.title || t("untitled") })}</h1>
        <input
          aria-label={t("name")}
          placeholder={t("untitled")}
          maxLength={80}
          value={content.title}
          className="w-full rounded-control bg-transparent font-display text-[1.5rem] leading-8 font-semibold tracking-[-0.018em] placeholder:text-ink-3"
          onChange={(event) => apply({ ...content, title: event.currentTarget.value }, "title")}
        />
        <output className="type-d-small block text-stop">{problem}</output>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="quiet"
          size="sm"
          isIconOnly
          aria-label={builder("keys.undo")}
          unavailable={canUndo ? undefined : builder("nothingToUndo")}
          onClick={undo}
        >
          <Undo2 aria-hidden />
        </Button>
        <Button
          variant="quiet"
          size="sm"
          isIconOnly
          aria-label={builder("keys.redo")}
          unavailable={canRedo ? undefined : builder("nothingToRedo")}
          onClick={redo}
        >
          <Redo2 aria-hidden />
        </Button>
        <Segmented
          label={builder("sequence")}
          size="sm"
          className="whitespace-nowrap"
          value={phase.sequence}
          options={[
            { value: "walkthrough", label: builder("walkthrough") },
            { value: "list", label: builder("list") },
          ]}
          onChange={(sequence) => apply(withPhase(content, phase.key, { sequence }))}
        />
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
