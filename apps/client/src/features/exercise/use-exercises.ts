"use client";

import { titleOf, type Exercise, type ExerciseTitle } from "@fourstep/core";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@fourstep/web/api";

/**
 * The exercises that are not built in among these, as their trainer wrote them. The server is asked only when there
 * are any; the built-in ones are part of the app and need no connection.
 */
export function useOwnExercises(ids: readonly string[]): readonly Exercise[] {
  const trpc = useTRPC();
  const isOwnAmong = ids.some((id) => !titleOf(id));
  const known = useQuery(
    trpc.exercise.list.queryOptions(undefined, {
      enabled: isOwnAmong,
      // What is known stays known; one that came with a newer plan is asked for.
      staleTime: ({ state: { data } }) =>
        ids.every((id) => titleOf(id) || data?.some((one) => one.id === id)) ? Infinity : 0,
    }),
  ).data;
  return known?.filter(({ id }) => ids.includes(id) && !titleOf(id)) ?? [];
}

/** An exercise as a list names it; undefined until the server has told of a trainer's own. */
export function titleAmong(own: readonly Exercise[], id: string): ExerciseTitle | undefined {
  return titleOf(id) ?? own.find((exercise) => exercise.id === id);
}
