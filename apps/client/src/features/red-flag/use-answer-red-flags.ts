"use client";

import {
  questionsVersion,
  type RedFlagAdviceInput,
  type RedFlagAnswers,
  type RedFlagStanding,
  type Today,
} from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useQueryClient } from "@tanstack/react-query";
import { v7 as newId } from "uuid";
import type { NewCall } from "../outbox/call.ts";
import { queueCall } from "../outbox/outbox.ts";
import { waitingKey } from "./use-standing.ts";
import { whenSent } from "./waiting-calls.ts";
import { withWaiting } from "./with-waiting.ts";

/** The two writes of the red-flag questions. Both are kept on this device first, and hold from then on. */
export function useAnswerRedFlags(today: Pick<Today, "clientId" | "screen">) {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  const { clientId } = today;

  async function keep(call: NewCall): Promise<RedFlagStanding> {
    const now = Date.now();
    const next = (told: RedFlagStanding) => withWaiting(told, [{ ...call, createdAt: now }], now);
    const hold = () =>
      queryClient.setQueriesData<Today>({ queryKey: trpc.today.get.queryKey() }, (told) =>
        told?.clientId === clientId ? { ...told, screen: next(told.screen) } : told,
      );
    const standing = next(today.screen);
    // A stop does not wait for anything, a device that keeps nothing included.
    if (standing.state === "stopped") hold();
    await queueCall(call);
    hold();
    void queryClient.invalidateQueries({ queryKey: waitingKey(clientId) });
    // The server may know more, such as advice that still stands, and has the last word.
    void whenSent().then(() =>
      queryClient.invalidateQueries({ queryKey: trpc.today.get.queryKey() }),
    );
    return standing;
  }

  return {
    answer: (answers: RedFlagAnswers, mistakenId: string | null) =>
      keep({
        path: "redFlagScreen.create",
        sessionId: "",
        clientId,
        input: { id: newId(), questionsVersion, answers, mistakenId },
      }),
    noteAdvice: (advice: Omit<RedFlagAdviceInput, "id">) =>
      keep({
        path: "redFlagAdvice.create",
        sessionId: "",
        clientId,
        input: { id: newId(), ...advice },
      }),
  };
}
