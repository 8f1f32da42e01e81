"use client";

import { useTRPC } from "@fourstep/web/api";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import type { Followable } from "./use-follow.ts";

const never = () => () => {};
const askedFor = () => new URLSearchParams(window.location.search).get("follow");

/** The routine that a link asks to follow (`?follow=`): one that stands in public, perhaps not in this list. */
export function useAskedRoutine(): {
  readonly routine: Followable | null;
  readonly close: () => void;
} {
  const trpc = useTRPC();
  const [isClosed, setClosed] = useState(false);
  const routineId = useSyncExternalStore(never, askedFor, () => null);
  const { data } = useQuery(
    trpc.publicRoutine.get.queryOptions(routineId === null || isClosed ? skipToken : { routineId }),
  );
  const close = () => {
    setClosed(true);
    window.history.replaceState(null, "", window.location.pathname);
  };
  return { routine: isClosed ? null : (data?.routine ?? null), close };
}
