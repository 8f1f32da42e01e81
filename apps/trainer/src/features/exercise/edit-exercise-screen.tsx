"use client";

import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { ExerciseForm } from "./exercise-form.tsx";
import { LibraryLink } from "./library-link.tsx";
import { useExerciseActs } from "./use-exercise-acts.ts";

/** A new exercise of one's own. */
export function NewExerciseScreen() {
  const t = useTranslations("exerciseForm");
  const router = useRouter();
  const acts = useExerciseActs();
  // Sent again after a lost answer it is the same exercise.
  const [id] = useState(() => acts.newId());
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <LibraryLink />
      <h1 className="type-d-page mt-2 mb-6">{t("newTitle")}</h1>
      <ExerciseForm
        exercise={null}
        onSave={async (input) => {
          await acts.create(id, input);
          router.push(`/library/${id}` as Route);
        }}
        onCancel={() => router.push("/library")}
      />
    </div>
  );
}

/** An exercise of one's own, worded anew. */
export function EditExerciseScreen() {
  const id = usePathId();
  const t = useTranslations("exerciseForm");
  const router = useRouter();
  const acts = useExerciseActs();
  const trpc = useTRPC();
  const detail = useQuery({
    ...trpc.exercise.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });
  const back = () => router.push(`/library/${id}` as Route);
  if (isRefusal(detail.error)) return <NothingHere />;
  if (detail.isError) {
    return <FailureScreen error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  if (!detail.data || id === null) {
    return <Skeleton className="mx-auto my-8 h-120 w-full max-w-370" />;
  }
  const { exercise, isMine, isArchived } = detail.data;
  if (!isMine || isArchived) return <NothingHere />;
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <LibraryLink />
      <h1 className="type-d-page mt-2 mb-6">{t("editTitle", { name: exercise.name })}</h1>
      <ExerciseForm
        exercise={exercise}
        onSave={async (input) => {
          await acts.update(id, input);
          back();
        }}
        onCancel={back}
      />
    </div>
  );
}
