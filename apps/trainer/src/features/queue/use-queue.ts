"use client";

import { inQueue, type QueueItem } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** As many as anybody sees to in a morning; what waits behind them moves up. */
const pageSize = 100;
/** How long a step can be taken back. */
const undoMs = 8_000;
/** How long somebody takes to leave the list, as the style of the list says. */
const leavingMs = 180;

/** What was just seen to or put off, and can be taken back for a while. */
export interface LastAct {
  readonly item: QueueItem;
  readonly act: "done" | "snooze";
}

/** The queue as the server knows it, asked for once by all who show it. */
export function useQueueList() {
  const trpc = useTRPC();
  return useQuery(
    trpc.attentionItem.list.queryOptions({ limit: pageSize }, { refetchInterval: 60_000 }),
  );
}

/**
 * The queue, person by person, and what a trainer does with its reasons: each leaves at once, and can be taken back for
 * eight seconds. Whoever has no reason left is shown leaving for a moment.
 */
export function useQueue() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const query = useQueueList();
  const [gone, setGone] = useState<readonly string[]>([]);
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const [last, setLast] = useState<LastAct | null>(null);
  const without = (id: string) => (ids: readonly string[]) => ids.filter((one) => one !== id);
  const bring = (id: string) => {
    setGone(without(id));
    setLeaving(without(id));
  };
  const change = useMutation(
    trpc.attentionItem.update.mutationOptions({
      onError: (_, { id }) => {
        bring(id);
        setLast(null);
      },
      onSettled: () => client.invalidateQueries(trpc.attentionItem.pathFilter()),
    }),
  );

  useEffect(() => {
    if (!last) return undefined;
    const timer = setTimeout(() => setLast(null), undoMs);
    return () => clearTimeout(timer);
  }, [last]);

  const all = query.data?.items ?? [];
  const items = all.filter(({ id }) => !gone.includes(id));
  const leave = (act: LastAct) => {
    const { id, client: who } = act.item;
    setGone((ids) => [...ids, id]);
    setLast(act);
    if (items.some((one) => one.id !== id && one.client.id === who.id)) return;
    setLeaving((ids) => [...ids, id]);
    setTimeout(() => setLeaving(without(id)), leavingMs);
  };
  return {
    query,
    people: inQueue(items),
    /** The same with those who are on their way out. */
    shown: inQueue(all.filter(({ id }) => !gone.includes(id) || leaving.includes(id))),
    last,
    hasFailed: change.isError,
    finish: (item: QueueItem) => {
      leave({ item, act: "done" });
      change.mutate({ act: "done", id: item.id });
    },
    snooze: (item: QueueItem, until: string) => {
      leave({ item, act: "snooze" });
      change.mutate({ act: "snooze", id: item.id, until });
    },
    undo: () => {
      if (!last) return;
      const { id } = last.item;
      setLast(null);
      change.mutate({ act: "reopen", id }, { onSuccess: () => bring(id) });
    },
  };
}
