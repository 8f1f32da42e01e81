"use client";

import type { Exercise, PlanDraft, Step } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { AssignDialog } from "./assign-dialog.tsx";
import { BoardColumn } from "./board-column.tsx";
import { BoardContext, BuilderContext } from "./builder-context.ts";
import { BuilderHeader } from "./builder-header.tsx";
import { ChangesDialog } from "./changes-dialog.tsx";
import { ChecksPane } from "./checks-pane.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { LibraryPane, type Looking } from "./library-pane.tsx";
import { useBuilder } from "./use-builder.ts";
import { useBuilderParams } from "./use-builder-params.ts";
import { useBuilderKeys } from "./use-builder-keys.ts";
import { useDraftActs } from "./use-draft-acts.ts";
import { useIsWide } from "./use-is-wide.ts";
import { usePhasePlace } from "./use-phase-place.ts";
import { useSuggestion } from "./use-suggestion.ts";
import { WeeksPane } from "./weeks-pane.tsx";

/** The plan builder: library, board, checks. */
export function Builder({
  draft,
  exercises,
}: {
  draft: PlanDraft;
  exercises: readonly Exercise[];
}) {
  const t = useTranslations("builder");
  const board = useBuilder(draft, exercises);
  const acts = useDraftActs(board);
  const isWide = useIsWide();
  const params = useBuilderParams();
  const { open, setOpen } = params;
  // What is typed shows at once; the address follows a moment later.
  const [looking, setShown] = useState(params.looking);
  const setLooking = (next: Looking) => {
    setShown(next);
    params.setLooking(next);
  };
  usePhasePlace(board, params.phase, params.setPhase);
  const [isExplained, setExplained] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useSuggestion(board);

  const focusSearch = () => {
    if (!isWide) setOpen("library");
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
  };
  const assign = () => {
    const [hard] = board.hard;
    if (!hard) setOpen("assign");
  };
  useBuilderKeys(board, {
    onDone: assign,
    done: t("keys.assign"),
    onFind: focusSearch,
    onExplain: () => setExplained((was) => !was),
  });

  const library = <LibraryPane looking={looking} onLook={setLooking} field={field} />;
  const checks = <ChecksPane isExplained={isExplained} />;
  const { state } = board.autosave;
  return (
    <BuilderContext value={board}>
      <BoardContext value={board}>
        {/* A focused button keeps Enter for itself, so this one is taken before it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only a shortcut of what is inside */}
        <div
          className="mx-auto max-w-490"
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || open) return;
            event.preventDefault();
            assign();
          }}
        >
          <BuilderHeader
            onAssign={assign}
            onChanges={() => setOpen("changes")}
            onTemplate={() => void acts.keepTemplate()}
            onRoutine={() => void acts.toRoutine()}
            onRenewTemplate={() => void acts.renewTemplate()}
            onDuplicate={() => void acts.duplicate()}
            onDiscard={() => void acts.discard()}
            panes={
              isWide ? null : (
                <>
                  <Button variant="secondary" size="sm" onClick={() => setOpen("library")}>
                    {t("library")}
                  </Button>
                  <Button variant="secondary" size="sm" onClick={() => setOpen("checks")}>
                    {t("checks", { count: board.findings.length })}
                  </Button>
                </>
              )
            }
          />
          {acts.said ? (
            <output className="type-d-body block px-6 pt-2 text-ink-2">{acts.said}</output>
          ) : null}
          <div className="grid min-h-[36rem] min-[72rem]:h-[calc(100dvh-10rem)] min-[72rem]:grid-cols-[15rem_minmax(0,1fr)_15rem]">
            {isWide ? (
              <aside
                aria-label={t("library")}
                className="min-h-0 overflow-y-auto border-e border-line px-4 py-3 ps-6"
              >
                {library}
              </aside>
            ) : null}
            <div className="flex min-h-0 min-w-0 flex-col">
              <div className="min-h-0 flex-1 overflow-auto">
                <div className="flex min-h-full px-1.5 py-3">
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
              </div>
              <WeeksPane />
            </div>
            {isWide ? (
              <aside
                aria-label={t("checksName")}
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may hold nothing else to focus
                tabIndex={0}
                className="min-h-0 overflow-y-auto border-s border-line px-4 py-3 pe-6"
              >
                {checks}
              </aside>
            ) : null}
          </div>
          {isWide ? null : (
            <>
              <Sheet isOpen={open === "library"} onClose={() => setOpen(null)} title={t("library")}>
                <div className="px-6 pb-8">{library}</div>
              </Sheet>
              <Sheet
                isOpen={open === "checks"}
                onClose={() => setOpen(null)}
                title={t("checksName")}
              >
                <div className="px-6 pb-8">{checks}</div>
              </Sheet>
            </>
          )}
          {open === "assign" && board.hard.length === 0 ? (
            <AssignDialog onClose={() => setOpen(null)} />
          ) : null}
          {open === "changes" && draft.planId !== null ? (
            <ChangesDialog onClose={() => setOpen(null)} />
          ) : null}
          {state.at === "conflict" ? <ConflictDialog theirs={state.theirs} /> : null}
        </div>
      </BoardContext>
    </BuilderContext>
  );
}
