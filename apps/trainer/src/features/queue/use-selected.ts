"use client";

import type { InQueue, QueueItem } from "@fourstep/core";
import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";

/** Who is open stands in the address, by a reason of theirs; the first one when it names none. Walking focuses what it opens. */
export function useSelected(people: readonly InQueue[]) {
  const params = useSearchParams();
  const wanted = params.get("item");
  const place = Math.max(
    0,
    people.findIndex(({ items }) => items.some(({ id }) => id === wanted)),
  );

  const openId = people[place]?.items[0].id;
  const toFocus = useRef<string | null>(null);
  // The address changes first, and what it names is drawn a moment later.
  useEffect(() => {
    if (openId === undefined || toFocus.current !== openId) return;
    toFocus.current = null;
    const opened = document.getElementById(`item-${openId}`);
    opened?.focus({ preventScroll: true });
    opened?.scrollIntoView({ block: "nearest" });
  }, [openId]);

  const select = (item: QueueItem | undefined) => {
    if (!item) return;
    const changed = new URLSearchParams(window.location.search);
    changed.set("item", item.id);
    // No walk to another page: the address follows, and the screen with it.
    window.history.replaceState(null, "", `?${changed.toString()}`);
    toFocus.current = item.id;
  };
  return {
    selected: people[place],
    select,
    /** To the next person (1) or the one before (-1). */
    walk: (by: 1 | -1) =>
      select(people[Math.min(Math.max(place + by, 0), people.length - 1)]?.items[0]),
    /** Once this reason has left: to the next one of the same person, or else to whom stands behind them. */
    goOnFrom: (item: QueueItem) => {
      const left = people[place]?.items.filter(({ id }) => id !== item.id) ?? [];
      select(left[0] ?? people[place + 1]?.items[0] ?? people[place - 1]?.items[0]);
    },
  };
}
