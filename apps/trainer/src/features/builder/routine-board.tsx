"use client";

import type { Exercise, PlanDraftContent, Step } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { BoardColumn } from "./board-column.tsx";
import { BoardTotals } from "./board-totals.tsx";
import { BoardContext } from "./builder-context.ts";
import { FindingList } from "./finding-list.tsx";
import { LibraryPane, type Looking } from "./library-pane.tsx";
import { type About, RoutineAbout } from "./routine-about.tsx";
import { RoutineHeader } from "./routine-header.tsx";
import { useBoardState } from "./use-board-state.ts";
import { useBuilderKeys } from "./use-builder-keys.ts";
import { useIsWide } from "./use-is-wide.ts";
import { useKeepRoutine } from "./use-keep-routine.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";

/** What a routine begins with on its board. */
export interface RoutineStart {
  /** Null: a new one. */
  readonly id: string | null;
  readonly isPublished: boolean;
  readonly content: PlanDraftContent;
  readonly about: About;
}

const noOne = { tags: [], minutesAvailable: null };

/** A routine on the plan builder's board: library, four columns, checks, and what is said about it below. */
export function RoutineBoard({
  start,
  exercises,
}: {
  start: RoutineStart;
  exercises: readonly Exercise[];
}) {
  const t = useTranslations("ownRoutine");
  const builder = useTranslations("builder");
  const router = useRouter();
  const board = useBoardState(start.content, exercises, noOne);
  const [about, setAbout] = useState(start.about);
  const isWide = useIsWide();
  const [open, setOpen] = useState<"library" | "checks" | null>(null);
  const [looking, setLooking] = useState<Looking>({ text: "", step: "" });
  const [isExplained, setExplained] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { keep, isPending, problem } = useKeepRoutine(start.id);
  const isChanged = board.content !== start.content || about !== start.about;
  useLeaveWarning(isChanged && !isPending);

  const name = board.content.title.trim();
  const items = board.inOrder().map(({ exerciseId, dose }) => ({ exerciseId, dose }));
  const [hard] = board.hard;
  const unavailable =
    name === ""
      ? t("needsName")
      : items.length === 0
        ? t("needsItems")
        : start.isPublished
          ? hard?.finding.message
          : undefined;
  const focusSearch = () => {
    if (!isWide) setOpen("library");
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
  };
  const save = () => {
    if (unavailable !== undefined || isPending) return;
    const { safety, ...said } = about;
    void keep({
      ...said,
      name,
      sequence: board.phase.sequence,
      items,
      safetyNotes: safety
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)
        .slice(0, 8),
    });
  };
  useBuilderKeys(board, {
    onDone: save,
    done: t("save"),
    onFind: focusSearch,
    onExplain: () => setExplained((was) => !was),
  });

  const library = <LibraryPane looking={looking} onLook={setLooking} field={field} />;
  const checks = (
    <div className="grid content-start gap-4">
      <BoardTotals />
      <FindingList isExplained={isExplained} />
    </div>
  );
  return (
    <BoardContext value={board}>
      {/* A focused button keeps Enter for itself, so this one is taken before it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only a shortcut of what is inside */}
      <div
        className="mx-auto max-w-490"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || open) return;
          event.preventDefault();
          save();
        }}
      >
        <RoutineHeader
          isPublished={start.isPublished}
          isPending={isPending}
          problem={problem}
          unavailable={unavailable}
          onSave={save}
          onCancel={() =>
            router.push((start.id === null ? "/routines" : `/routines/${start.id}`) as Route)
          }
          panes={
            isWide ? null : (
              <>
                <Button variant="secondary" size="sm" onClick={() => setOpen("library")}>
                  {builder("library")}
                </Button>
                <Button variant="secondary" size="sm" onClick={() => setOpen("checks")}>
                  {builder("checks", { count: board.findings.length })}
                </Button>
              </>
            )
          }
        />
        <div className="grid min-h-[36rem] min-[72rem]:grid-cols-[15rem_minmax(0,1fr)_15rem]">
          {isWide ? (
            <aside
              aria-label={builder("library")}
              className="max-h-[calc(100dvh-9.5rem)] overflow-y-auto border-e border-line px-4 py-3 ps-6"
            >
              {library}
            </aside>
          ) : null}
          <div className="flex min-w-0 flex-col">
            <div className="flex flex-1 overflow-x-auto px-1.5 py-3">
              {board.order.map((step) => (
                <BoardColumn
                  key={step}
                  step={step}
                  onAdd={(wanted: Step) => {
                    setLooking({ text: "", step: wanted });
                    focusSearch();
                  }}
                />
              ))}
            </div>
            <RoutineAbout about={about} onChange={setAbout} />
          </div>
          {isWide ? (
            <aside
              aria-label={builder("checksName")}
              className="border-s border-line px-4 py-3 pe-6"
            >
              {checks}
            </aside>
          ) : null}
        </div>
        {isWide ? null : (
          <>
            <Sheet
              isOpen={open === "library"}
              onClose={() => setOpen(null)}
              title={builder("library")}
            >
              <div className="px-6 pb-8">{library}</div>
            </Sheet>
            <Sheet
              isOpen={open === "checks"}
              onClose={() => setOpen(null)}
              title={builder("checksName")}
            >
              <div className="px-6 pb-8">{checks}</div>
            </Sheet>
          </>
        )}
      </div>
    </BoardContext>
  );
}
