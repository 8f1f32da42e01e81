"use client";

import { type QueueItem, urgencies, urgencyOf } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { OpenItem } from "./open-item.tsx";
import { QueueRow } from "./queue-row.tsx";
import { useMomentWords } from "./use-moment-words.ts";

interface QueueGroupsProps {
  items: readonly QueueItem[];
  selected: QueueItem | undefined;
  now: Date;
  onSelect: (item: QueueItem) => void;
  onDone: (item: QueueItem) => void;
  onSnooze: (item: QueueItem, until: string) => void;
}

/** The items by how soon they ask for a look; the selected one is open. */
export function QueueGroups({ items, selected, now, ...does }: QueueGroupsProps) {
  const t = useTranslations("queue");
  const momentWords = useMomentWords(now);
  return urgencies.map((urgency) => {
    const own = items.filter(({ numbers }) => urgencyOf(numbers.kind) === urgency);
    return own.length === 0 ? null : (
      <section key={urgency} aria-labelledby={`group-${urgency}`} className="mt-4">
        <h2
          id={`group-${urgency}`}
          className="type-d-name flex gap-2 border-b border-line pb-1.5 text-ink"
        >
          {t(`group.${urgency}`)}
          <span className="font-normal text-ink-2">{own.length}</span>
        </h2>
        {own.map((item) =>
          item.id === selected?.id ? (
            <OpenItem
              key={item.id}
              item={item}
              when={momentWords(item.raisedAt)}
              now={now}
              onDone={() => does.onDone(item)}
              onSnooze={(until) => does.onSnooze(item, until)}
            />
          ) : (
            <QueueRow
              key={item.id}
              item={item}
              when={momentWords(item.raisedAt)}
              onSelect={() => does.onSelect(item)}
            />
          ),
        )}
      </section>
    );
  });
}
