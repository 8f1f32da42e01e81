"use client";

import type { QueueItem } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** As many as anybody sees to in a morning; what waits behind them moves up. */
const pageSize = 100;
/** How long a step can be taken back. */
const undoMs = 8_000;

/** What was just seen to or put off, and can be taken back for a while. */
export interface LastAct {
  readonly item: QueueItem;
  readonly act: "done" | "snooze";
}

/** The queue, and what a trainer does with its items: each leaves at once, and can be taken back for eight seconds. */
export function useQueue() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const query = useQuery(
    trpc.attentionItem.list.queryOptions({ limit: pageSize }, { refetchInterval: 60_000 }),
  );
  const [gone, setGone] = useState<readonly string[]>([]);
  const [last, setLast] = useState<LastAct | null>(null);
  const change = useMutation(
    trpc.attentionItem.update.mutationOptions({
      onError: (_, { id }) => {
        setGone((ids) => ids.filter((one) => one !== id));
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

  const leave = (act: LastAct) => {
    setGone((ids) => [...ids, act.item.id]);
    setLast(act);
  };
  return {
    query,
    items: (query.data?.items ?? []).filter(({ id }) => !gone.includes(id)),
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
      change.mutate(
        { act: "reopen", id },
        { onSuccess: () => setGone((ids) => ids.filter((one) => one !== id)) },
      );
    },
  };
}
