"use client";

import type { Progress } from "@fourstep/core";
import { OfflineLine } from "@fourstep/web/offline-line";
import { DaysSection } from "./days-section.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import { PainSection } from "./pain-section.tsx";
import { WeekSection } from "./week-section.tsx";

/** How pain goes, on which days the steps were practised, and what this week came to. */
export function ProgressView({ progress }: { progress: Progress }) {
  const isNew = progress.days.length === 0 && progress.pain.length === 0;
  return (
    <>
      <OfflineLine />
      {isNew ? (
        <NothingYet />
      ) : (
        <div className="flex flex-col gap-9 px-6 pt-4 pb-10 md:pt-8">
          <PainSection progress={progress} />
          <WeekSection progress={progress} />
          <DaysSection progress={progress} />
        </div>
      )}
    </>
  );
}
