"use client";

import type { QueueItem } from "@fourstep/core";
import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";

/** Which item is open stands in the address; the first one when it names none. Walking focuses what it opens. */
export function useSelected(items: readonly QueueItem[]) {
  const params = useSearchParams();
  const wanted = params.get("item");
  const place = Math.max(
    0,
    items.findIndex(({ id }) => id === wanted),
  );

  const openId = items[place]?.id;
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
    selected: items[place],
    select,
    /** To the next item (1) or the one before (-1). */
    walk: (by: 1 | -1) => select(items[Math.min(Math.max(place + by, 0), items.length - 1)]),
    /** What stands where this one stood, once it has left. */
    goOn: () => select(items[place + 1] ?? items[place - 1]),
  };
}
