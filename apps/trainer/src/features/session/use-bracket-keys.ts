"use client";

import type { SessionDetail } from "@fourstep/core";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** `[` and `]` move to the session before and after. */
export function useBracketKeys({
  previousId,
  nextId,
}: Pick<SessionDetail, "previousId" | "nextId">) {
  const router = useRouter();
  useEffect(() => {
    const neighbours: Record<string, string | null> = { "[": previousId, "]": nextId };
    const onKeyDown = (event: KeyboardEvent) => {
      const id = neighbours[event.key];
      if (!id || event.metaKey || event.ctrlKey) return;
      router.push(`/sessions/${id}` as Route);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [router, previousId, nextId]);
}
