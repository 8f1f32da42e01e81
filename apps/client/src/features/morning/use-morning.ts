"use client";

import type { Day, Morning, NextMorning } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as newId } from "uuid";

interface Asked {
  /** Whose next morning to ask about; null when there is nothing to ask. */
  readonly morning: Morning | null;
  /** What was answered on this page; null while nothing was. */
  readonly answer: NextMorning | null;
  readonly hasFailed: boolean;
  readonly give: (answer: NextMorning) => Promise<void>;
}

/** The question about the morning after yesterday's session, and its answer: kept on this device first, sent as soon as it can be. */
export function useMorning(day: Day, clientId: string): Asked {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const query = trpc.checkIn.get.queryOptions({ day });
  const { data } = useQuery({ ...query, staleTime: 60_000 });
  const [given, setGiven] = useState<{ day: Day; answer: NextMorning } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  async function give(answer: NextMorning) {
    if (!data) return;
    const { sessionId } = data;
    const said = { painNow: null, painWorstWeek: null, nextMorning: answer, note: "" };
    try {
      const { deviceStore, kick, recount } = await import("../outbox/outbox.ts");
      const call = {
        path: "checkIn.create" as const,
        sessionId,
        clientId,
        input: { ...said, id: newId(), sessionId, day },
      };
      await (await deviceStore()).queue(call, Date.now());
      setGiven({ day, answer });
      setHasFailed(false);
      void recount().then(kick);
      // Asked again it would be answered from the cache until the server has heard.
      void queryClient.cancelQueries({ queryKey: query.queryKey });
    } catch {
      setHasFailed(true);
    }
  }

  const answer = given?.day === day ? given.answer : null;
  return { morning: data ?? null, answer, hasFailed, give };
}
