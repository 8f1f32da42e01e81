"use client";

import type { ExerciseInput } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQueryClient } from "@tanstack/react-query";
import { v7 as newId } from "uuid";

/** What a trainer can do with exercises; the library and the exercise's page are fresh afterwards. */
export function useExerciseActs() {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const then = async (act: Promise<unknown>) => {
    await act;
    await queryClient.invalidateQueries({ queryKey: trpc.exercise.pathKey() });
  };
  return {
    newId,
    create: (id: string, exercise: ExerciseInput) =>
      then(api.exercise.create.mutate({ id, exercise })),
    update: (id: string, exercise: ExerciseInput) =>
      then(api.exercise.update.mutate({ id, exercise })),
    archive: (id: string) => then(api.exercise.delete.mutate({ id })),
    link: (exerciseId: string, url: string) =>
      then(api.exerciseVideo.create.mutate({ id: newId(), exerciseId, source: { url } })),
    removeVideo: (exerciseId: string) => then(api.exerciseVideo.delete.mutate({ exerciseId })),
    share: (exerciseId: string, email: string) =>
      then(api.exerciseShare.create.mutate({ exerciseId, email })),
    endShare: (exerciseId: string, userId: string) =>
      then(api.exerciseShare.delete.mutate({ exerciseId, userId })),
  };
}
