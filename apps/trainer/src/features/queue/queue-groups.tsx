"use client";

import { type InQueue, type QueueItem, urgencies, urgencyOf } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { OpenItem } from "./open-item.tsx";
import { QueueRow } from "./queue-row.tsx";
import { useMomentWords } from "../../shell/use-moment-words.ts";

interface QueueGroupsProps {
  /** Those who wait, and those who are just leaving. */
  shown: readonly InQueue[];
  people: readonly InQueue[];
  selected: InQueue | undefined;
  now: Date;
  onSelect: (item: QueueItem) => void;
  onDone: (item: QueueItem) => void;
  onSnooze: (item: QueueItem, until: string) => void;
}

/** The people by how soon they ask for a look; the selected one is open. */
export function QueueGroups({ shown, people, selected, now, ...does }: QueueGroupsProps) {
  const t = useTranslations("queue");
  const momentWords = useMomentWords(now);
  const isWaiting = ({ client }: InQueue) => people.some((one) => one.client.id === client.id);
  return urgencies.map((urgency) => {
    const own = shown.filter(({ items }) => urgencyOf(items[0].numbers.kind) === urgency);
    return own.length === 0 ? null : (
      <section key={urgency} aria-labelledby={`group-${urgency}`} className="mt-4">
        <h2
          id={`group-${urgency}`}
          className="type-d-name flex gap-2 border-b border-line pb-1.5 text-ink"
        >
          {t(`group.${urgency}`)}
          <span className="font-normal text-ink-2">{own.filter(isWaiting).length}</span>
        </h2>
        {own.map((person) => {
          const isLeaving = !isWaiting(person);
          const isOpen = isLeaving || person.client.id === selected?.client.id;
          const when = momentWords(person.items[0].raisedAt);
          return (
            <div
              key={person.client.id}
              data-leaving={isLeaving || undefined}
              inert={isLeaving}
              className="grid grid-rows-[1fr] transition-[grid-template-rows,opacity,translate] duration-180 ease-out data-leaving:translate-x-3 data-leaving:grid-rows-[0fr] data-leaving:opacity-0 data-leaving:*:min-h-0 data-leaving:*:overflow-hidden motion-reduce:transition-none"
            >
              {isOpen ? (
                <OpenItem
                  person={person}
                  when={when}
                  now={now}
                  isLeaving={isLeaving}
                  onDone={does.onDone}
                  onSnooze={does.onSnooze}
                />
              ) : (
                <QueueRow
                  person={person}
                  when={when}
                  onSelect={() => does.onSelect(person.items[0])}
                />
              )}
            </div>
          );
        })}
      </section>
    );
  });
}
