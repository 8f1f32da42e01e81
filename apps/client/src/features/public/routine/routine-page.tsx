import { exerciseById } from "@fourstep/core";
import type { CommentInFeed, PublicRoutine, RoutineInPublic } from "@fourstep/db";
import type { ReactNode } from "react";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { BeforeYouStart } from "./before-you-start.tsx";
import { CloseToThis } from "./close-to-this.tsx";
import { routineData } from "../structured/routine-data.ts";
import { StructuredData } from "../structured/structured-data.tsx";
import { leadOf } from "./lead-of.ts";
import { RoutineFacts } from "./routine-facts.tsx";
import { RoutineHero } from "./routine-hero.tsx";
import { StepShelf } from "./step-shelf.tsx";
import { WhatIsKnown } from "./what-is-known.tsx";

/**
 * What others put into a routine's page. Each is drawn by the server for nobody in particular, complete without a
 * script; what belongs to whoever reads comes later, from an island of its own.
 */
export interface RoutineSlots {
  /** Try it, save it, follow it, and, for trainers, adapt it: beside the name. */
  actions: ReactNode;
  /** Try it, at the thumb of a phone. */
  bar: ReactNode;
  /** How many shared an outcome, and how it lies. */
  outcomes: ReactNode;
  /** What people found, and said of it. */
  discussion: ReactNode;
  /** To say that the routine itself should not stand here. */
  report: ReactNode;
}

/** One routine, for anybody. */
export function RoutinePage({
  shown,
  close,
  said,
  slots,
}: {
  shown: RoutineInPublic;
  close: readonly PublicRoutine[];
  /** What was said last, for machines; people read it in the discussion. */
  said: readonly CommentInFeed[];
  slots: RoutineSlots;
}) {
  const { routine } = shown;
  const lead = leadOf(routine);
  const leading = lead && exerciseById(lead.exerciseId);
  return (
    <PublicFrame at="routines">
      <StructuredData data={routineData(shown, said)} />
      <article aria-labelledby="routine-name">
        <RoutineHero shown={shown} leading={leading} actions={slots.actions} />
        <div className={publicWidth}>
          <RoutineFacts routine={routine} />
          <StepShelf routine={routine} />
          <div className="mt-14 grid gap-x-20 gap-y-14 lg:grid-flow-row-dense lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
            <WhatIsKnown routine={routine} />
            {slots.outcomes === null ? null : (
              <div className="lg:col-start-2">{slots.outcomes}</div>
            )}
            <div className="grid content-start gap-8 lg:col-start-2">
              <BeforeYouStart routine={routine} />
              <CloseToThis close={close} />
              {slots.report}
            </div>
            {slots.discussion === null ? null : (
              <div className="lg:col-start-1">{slots.discussion}</div>
            )}
          </div>
        </div>
      </article>
      <div
        data-print="hide"
        className="sticky bottom-0 z-20 flex items-center justify-between gap-4 border-t border-line bg-surface px-6 pt-3 pb-[max(env(safe-area-inset-bottom),0.75rem)] md:hidden"
      >
        {slots.bar}
      </div>
    </PublicFrame>
  );
}
