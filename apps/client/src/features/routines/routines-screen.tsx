"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { OfflineLine } from "@fourstep/web/offline-line";
import { isRefusal } from "@fourstep/web/refusal";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FollowSheet } from "./follow-sheet.tsx";
import { RoutineCard } from "./routine-card.tsx";
import { RunningPlans } from "./running-plans.tsx";
import { SavedRoutines } from "./saved-routines.tsx";
import { useAskedRoutine } from "./use-asked-routine.ts";
import { type RoutineListed, useRoutines } from "./use-routines.ts";

/** Eight routines to choose from, for whoever practises without a trainer's plan. */
export function RoutinesScreen() {
  const t = useTranslations("routines");
  const { data, error, fetchStatus, refetch } = useRoutines();
  const [chosen, setChosen] = useState<RoutineListed | null>(null);
  const asked = useAskedRoutine();
  const isWaiting = fetchStatus !== "paused" && error === null;
  if (!data && !isWaiting && !isRefusal(error, "UNAUTHORIZED")) {
    return <FailureScreen error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <OfflineLine />
      <header className="px-6 pt-4 md:pt-8">
        <ScreenHeading title={t("title")} />
        <p className="type-lead mt-3 text-ink-2">{t("lead")}</p>
        <p className="type-secondary mt-2 text-ink-2">{t("notMedical")}</p>
      </header>
      <RunningPlans />
      <SavedRoutines />
      <ul className="grid grid-cols-1 gap-4 px-4 py-6">
        {data
          ? data.map((routine) => (
              <RoutineCard key={routine.id} routine={routine} onChoose={() => setChosen(routine)} />
            ))
          : Array.from({ length: 3 }, (_, place) => (
              <li key={place}>
                <Skeleton className="h-80 w-full rounded-card" />
              </li>
            ))}
      </ul>
      {asked.routine ? (
        <FollowSheet key={asked.routine.id} routine={asked.routine} onClose={asked.close} />
      ) : null}
      {chosen ? (
        <FollowSheet key={chosen.id} routine={chosen} onClose={() => setChosen(null)} />
      ) : null}
    </>
  );
}
