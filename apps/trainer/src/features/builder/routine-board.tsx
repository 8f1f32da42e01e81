"use client";

import type { AdaptedFrom, Exercise, PlanDraftContent } from "@fourstep/core";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { leave } from "../../shell/leaving.ts";
import { BoardFrame, type BoardPane } from "./board-frame.tsx";
import { BoardTotals } from "./board-totals.tsx";
import { BoardContext } from "./builder-context.ts";
import { FindingList } from "./finding-list.tsx";
import type { Looking } from "./library-pane.tsx";
import { type About, RoutineAbout } from "./routine-about.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { RoutineHeader } from "./routine-header.tsx";
import { useBoardState } from "./use-board-state.ts";
import { useKeepRoutine } from "./use-keep-routine.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";

/** What a routine begins with on its board. */
export interface RoutineStart {
  /** Null: a new one. */
  readonly id: string | null;
  readonly isPublished: boolean;
  /** The public routine that a new one is another version of. */
  readonly adapts: (AdaptedFrom & { readonly source: { readonly id: string } }) | undefined;
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
  const router = useRouter();
  const board = useBoardState(start.content, exercises, noOne);
  const [about, setAbout] = useState(start.about);
  const [open, setOpen] = useState<BoardPane | null>(null);
  const [looking, setLooking] = useState<Looking>({ text: "", step: "" });
  const { keep, isPending, problem } = useKeepRoutine(start.id, start.adapts?.source.id);
  const isChanged = board.content !== start.content || about !== start.about;
  const guard = useLeaveGuard(isChanged && !isPending);

  const back = (start.id === null ? "/routines" : `/routines/${start.id}`) as Route;
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
  return (
    <BoardContext value={board}>
      <BoardFrame
        open={open}
        onOpen={setOpen}
        looking={looking}
        onLook={setLooking}
        onDone={save}
        done={t("save")}
        renderHeader={(panes) => (
          <RoutineHeader
            isPublished={start.isPublished}
            adapts={start.adapts}
            isPending={isPending}
            problem={problem}
            unavailable={unavailable}
            onSave={save}
            onCancel={() => leave(() => router.push(back))}
            panes={panes}
          />
        )}
        renderChecks={(isExplained) => (
          <div className="grid content-start gap-4">
            <BoardTotals />
            <FindingList isExplained={isExplained} />
          </div>
        )}
        below={<RoutineAbout about={about} onChange={setAbout} />}
      >
        {guard.isAsking ? <LeaveDialog onStay={guard.stay} onLeave={guard.leave} /> : null}
      </BoardFrame>
    </BoardContext>
  );
}
