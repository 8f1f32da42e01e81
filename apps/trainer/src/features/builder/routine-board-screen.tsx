"use client";

import { newContent, type Routine, type RoutineLike } from "@fourstep/core";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { RoutineBoard, type RoutineStart } from "./routine-board.tsx";

/** What is open here is worked on here: nothing is fetched over it. */
const once = {
  staleTime: Infinity,
  gcTime: 0,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** A new routine: from nothing, or from a plan draft. */
export function NewRoutineScreen() {
  const trpc = useTRPC();
  const params = useSearchParams();
  const [kind = "", source = ""] = params.get("from")?.split(":") ?? [];
  const draft = useQuery({
    ...trpc.planDraft.get.queryOptions({ id: source }),
    ...once,
    enabled: kind === "draft",
  });
  if (kind === "draft") {
    const content = draft.data?.content;
    const phase =
      content?.phases.find(({ key }) => key === params.get("phase")) ?? content?.phases[0];
    const routine = phase && { ...nothing, sequence: phase.sequence, items: phase.items };
    return (
      <Opening from={routine && { name: content?.title ?? "", routine }} error={draft.error} />
    );
  }
  return <Opening from={{ name: "", routine: nothing }} error={null} />;
}

/** Somebody's public routine, to be made one's own: it gets a name of its own, and says what it began as. */
export function AdaptRoutineScreen() {
  const routineId = usePathId();
  const trpc = useTRPC();
  const found = useQuery({
    ...trpc.publicRoutine.get.queryOptions({ routineId: routineId ?? "" }),
    ...once,
    enabled: routineId !== null,
  });
  const { routine, author } = found.data ?? {};
  return (
    <Opening
      adapts={routine && { source: routine, author: author ?? null }}
      from={routine && { name: "", routine }}
      error={found.error}
    />
  );
}

/** An own routine, to be changed. */
export function EditRoutineScreen() {
  const id = usePathId();
  const trpc = useTRPC();
  const own = useQuery({
    ...trpc.routine.get.queryOptions({ id: id ?? "" }),
    ...once,
    enabled: id !== null,
  });
  if (own.data?.state === "archived") return <NothingHere />;
  const { routine, state } = own.data ?? {};
  return (
    <Opening
      id={id}
      isPublished={state === "published"}
      from={routine && { name: routine.name, routine }}
      error={own.error}
    />
  );
}

type Said = RoutineLike &
  Readonly<Pick<Routine, "audience" | "why" | "frequency" | "level">> & {
    readonly safetyNotes: readonly string[];
  };

const nothing: Said = {
  sequence: "walkthrough",
  items: [],
  audience: "",
  why: "",
  frequency: "",
  level: "beginner",
  safetyNotes: [],
};

interface From {
  readonly name: string;
  readonly routine: Said;
}

/** Waits for what the routine begins with; null is nothing that there is. */
function Opening({
  id = null,
  isPublished = false,
  adapts,
  from,
  error,
}: {
  id?: string | null;
  isPublished?: boolean;
  adapts?: RoutineStart["adapts"];
  from: From | null | undefined;
  error: unknown;
}) {
  const t = useTranslations("builder");
  const trpc = useTRPC();
  const exercises = useQuery({
    ...trpc.exercise.list.queryOptions(),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  if (from === null || isRefusal(error)) return <NothingHere />;
  const failed = error ?? exercises.error;
  if (failed) return <FailureScreen error={failed} onRetry={() => window.location.reload()} />;
  if (!from || !exercises.data) {
    return (
      <output aria-label={t("loading")} className="grid gap-4 p-6">
        <Skeleton className="h-12 w-80" />
        <Skeleton className="h-96" />
      </output>
    );
  }
  return <Begun {...{ id, isPublished, adapts, from }} exercises={exercises.data} />;
}

function Begun({
  id,
  isPublished,
  adapts,
  from: { name, routine },
  exercises,
}: Pick<RoutineStart, "id" | "isPublished" | "adapts"> & {
  from: From;
  exercises: Parameters<typeof RoutineBoard>[0]["exercises"];
}) {
  const [start] = useState<RoutineStart>(() => ({
    id,
    isPublished,
    adapts,
    content: newContent(name, routine, newId),
    about: {
      audience: routine.audience,
      why: routine.why,
      frequency: routine.frequency,
      level: routine.level,
      safety: routine.safetyNotes.join("\n"),
    },
  }));
  return <RoutineBoard start={start} exercises={exercises} />;
}
