"use client";

import { type Exercise, exerciseById } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";

/** Finds exercises by id: the built-in ones at once; a trainer's own are asked for when one of these is none of ours. */
export function useExercises(ids: readonly string[]): (id: string) => Exercise | undefined {
  const trpc = useTRPC();
  const isUnknown = ids.some((id) => exerciseById(id) === undefined);
  const own = useQuery({ ...trpc.exercise.list.queryOptions(), enabled: isUnknown });
  return (id) => exerciseById(id) ?? own.data?.find((one) => one.id === id);
}
