"use client";

import { exerciseById, type Exercise } from "@fourstep/core";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client.tsx";

/**
 * Looks exercises up by their id. The built-in ones are part of the app and need no connection; the server is
 * asked only when a trainer's own exercise is among them.
 */
export function useExercises(ids: readonly string[]): (id: string) => Exercise | undefined {
  const trpc = useTRPC();
  const isOwnAmong = ids.some((id) => !exerciseById(id));
  const own = useQuery(
    trpc.exercise.list.queryOptions(undefined, { enabled: isOwnAmong, staleTime: Infinity }),
  ).data;
  return (id) => exerciseById(id) ?? own?.find((exercise) => exercise.id === id);
}
