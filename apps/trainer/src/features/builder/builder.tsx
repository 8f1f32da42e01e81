"use client";

import type { Exercise, PlanDraft } from "@fourstep/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AssignDialog } from "./assign-dialog.tsx";
import { BoardFrame } from "./board-frame.tsx";
import { BoardContext, BuilderContext } from "./builder-context.ts";
import { BuilderHeader } from "./builder-header.tsx";
import { ChangesDialog } from "./changes-dialog.tsx";
import { ChecksPane } from "./checks-pane.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import type { Looking } from "./library-pane.tsx";
import { useBuilder } from "./use-builder.ts";
import { useBuilderParams } from "./use-builder-params.ts";
import { useDraftActs } from "./use-draft-acts.ts";
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
  const params = useBuilderParams();
  const { open, setOpen } = params;
  // What is typed shows at once; the address follows a moment later.
  const [looking, setShown] = useState(params.looking);
  const setLooking = (next: Looking) => {
    setShown(next);
    params.setLooking(next);
  };
  usePhasePlace(board, params.phase, params.setPhase);
  useSuggestion(board);

  const assign = () => {
    const [hard] = board.hard;
    if (!hard) setOpen("assign");
  };
  const { state } = board.autosave;
  return (
    <BuilderContext value={board}>
      <BoardContext value={board}>
        <BoardFrame
          open={open}
          onOpen={setOpen}
          looking={looking}
          onLook={setLooking}
          onDone={assign}
          done={t("keys.assign")}
          isScreenHigh
          renderHeader={(panes) => (
            <>
              <BuilderHeader
                onAssign={assign}
                onChanges={() => setOpen("changes")}
                onTemplate={() => void acts.keepTemplate()}
                onRoutine={() => void acts.toRoutine()}
                onRenewTemplate={() => void acts.renewTemplate()}
                onDuplicate={() => void acts.duplicate()}
                onDiscard={() => void acts.discard()}
                panes={panes}
              />
              {acts.said ? (
                <output className="type-d-body block px-6 pt-2 text-ink-2">{acts.said}</output>
              ) : null}
            </>
          )}
          renderChecks={(isExplained) => <ChecksPane isExplained={isExplained} />}
          below={<WeeksPane />}
        >
          {open === "assign" && board.hard.length === 0 ? (
            <AssignDialog onClose={() => setOpen(null)} />
          ) : null}
          {open === "changes" && draft.planId !== null ? (
            <ChangesDialog onClose={() => setOpen(null)} />
          ) : null}
          {state.at === "conflict" ? <ConflictDialog theirs={state.theirs} /> : null}
        </BoardFrame>
      </BoardContext>
    </BuilderContext>
  );
}
