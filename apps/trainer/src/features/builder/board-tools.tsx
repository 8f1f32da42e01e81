"use client";

import { withPhase } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Segmented } from "@fourstep/ui/segmented";
import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";

/** What stands on the board is called. */
export function BoardTitle({ label, placeholder }: { label: string; placeholder: string }) {
  const { content, apply } = useBoard();
  return (
    <input
      aria-label={label}
      placeholder={placeholder}
      maxLength={80}
      value={content.title}
      className="w-full rounded-control bg-transparent font-display text-[1.5rem] leading-8 font-semibold tracking-[-0.018em] placeholder:text-ink-3"
      onChange={(event) => apply({ ...content, title: event.currentTarget.value }, "title")}
    />
  );
}

/** Undo, redo, and the order of the steps. */
export function BoardTools() {
  const t = useTranslations("builder");
  const { content, apply, phase, undo, redo, canUndo, canRedo } = useBoard();
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        isIconOnly
        aria-label={t("keys.undo")}
        unavailable={canUndo ? undefined : t("nothingToUndo")}
        onClick={undo}
      >
        <Undo2 aria-hidden />
      </Button>
      <Button
        variant="quiet"
        size="sm"
        isIconOnly
        aria-label={t("keys.redo")}
        unavailable={canRedo ? undefined : t("nothingToRedo")}
        onClick={redo}
      >
        <Redo2 aria-hidden />
      </Button>
      <Segmented
        label={t("sequence")}
        size="sm"
        className="whitespace-nowrap"
        value={phase.sequence}
        options={[
          { value: "walkthrough", label: t("walkthrough") },
          { value: "list", label: t("list") },
        ]}
        onChange={(sequence) => apply(withPhase(content, phase.key, { sequence }))}
      />
    </>
  );
}
