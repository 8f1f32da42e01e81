"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { CreditLine } from "../../shell/credit-line.tsx";
import { doorAddress } from "../../shell/door-address.ts";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { useExercises } from "../../shell/use-exercises.ts";
import { usePathId } from "../../shell/use-path-id.ts";
import { PublicationPart } from "./publication-part.tsx";
import { RoutineActs } from "./routine-acts.tsx";
import { RoutineCheck } from "./routine-check.tsx";
import { RoutineDiscussion } from "./routine-discussion.tsx";
import { RoutineFacts } from "./routine-facts.tsx";
import { RoutineSteps } from "./routine-steps.tsx";
import { StateChip } from "./state-chip.tsx";

/** An own routine, to be read: what it asks for, why, what the check says, and who can see it. */
export function RoutineScreen() {
  const t = useTranslations("ownRoutine");
  const id = usePathId();
  const trpc = useTRPC();
  const found = useQuery({
    ...trpc.routine.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });
  const exerciseOf = useExercises(
    found.data?.routine.items.map(({ exerciseId }) => exerciseId) ?? [],
  );
  if (isRefusal(found.error)) return <NothingHere />;
  if (found.isError) {
    return <FailureScreen error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Skeleton className="mx-auto my-8 h-120 w-full max-w-370" />;
  const { routine, state, adaptedFrom, door } = found.data;
  const publicPages = doorAddress(door, window.location);
  const exercises = routine.items.flatMap(({ exerciseId }) => exerciseOf(exerciseId) ?? []);
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <Link
        href={"/routines" as Route}
        className="type-d-name inline-flex min-h-11 items-center gap-2 text-ink-2 hover:text-ink"
      >
        <ArrowLeft aria-hidden size={16} />
        {t("title")}
      </Link>
      <header className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="type-d-page">{routine.name}</h1>
        <StateChip state={state} />
        {state === "archived" ? null : <RoutineActs id={routine.id} name={routine.name} />}
      </header>
      {adaptedFrom ? (
        <p className="type-d-body mt-1 text-ink-2">
          <CreditLine from={adaptedFrom} publicPages={publicPages} />
        </p>
      ) : null}
      {routine.audience ? (
        <p className="type-d-finding mt-1 max-w-3xl text-ink-2">{routine.audience}</p>
      ) : null}
      <div className="mt-6 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid content-start gap-7">
          <RoutineSteps routine={routine} exerciseOf={exerciseOf} />
          {routine.why ? (
            <section aria-labelledby="why">
              <h2 id="why" className="type-d-section">
                {t("why")}
              </h2>
              <p className="type-d-body mt-1 max-w-prose whitespace-pre-line">{routine.why}</p>
            </section>
          ) : null}
          {routine.safetyNotes.length > 0 ? (
            <section aria-labelledby="safety">
              <h2 id="safety" className="type-d-section">
                {t("safety")}
              </h2>
              <ul className="type-d-body mt-1 grid max-w-prose list-disc gap-1 ps-5 marker:text-teal-3">
                {routine.safetyNotes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          ) : null}
          {state === "published" ? (
            <RoutineDiscussion routineId={routine.id} publicPages={publicPages} />
          ) : null}
        </div>
        <aside className="grid content-start gap-6">
          <RoutineFacts routine={routine} exercises={exercises} />
          <RoutineCheck routine={routine} exercises={exercises} />
          {state === "archived" ? null : <PublicationPart own={found.data} />}
          {adaptedFrom && adaptedFrom.changes.length > 0 ? (
            <section aria-labelledby="source-changed" className="border-t border-line pt-4">
              <h2 id="source-changed" className="type-d-section">
                {t("sourceChanged")}
              </h2>
              <ul className="type-d-body mt-1 grid list-disc gap-1 ps-5 marker:text-teal-3">
                {adaptedFrom.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </section>
          ) : null}
        </aside>
      </div>
    </div>
  );
}
