"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";
import type { QueueItem } from "@fourstep/core";
import type { ReactNode } from "react";
import { useNow, useTranslations } from "use-intl";
import { QueueGroups } from "./queue-groups.tsx";
import { QueueSentence } from "./queue-sentence.tsx";
import { QueueSkeleton } from "./queue-skeleton.tsx";
import { UndoLine } from "./undo-line.tsx";
import { useQueue } from "./use-queue.ts";
import { useQueueKeys } from "./use-queue-keys.ts";
import { useSelected } from "./use-selected.ts";

/** Who needs me: every item with its reason and its numbers, the gravest first. Beside it stands the roster. */
export function QueueScreen({ roster }: { roster: ReactNode }) {
  const t = useTranslations("queue");
  const shell = useTranslations("desk");
  const now = useNow({ updateInterval: 60_000 });
  const { query, people, shown, last, hasFailed, finish, snooze, undo } = useQueue();
  const { selected, select, walk, goOnFrom } = useSelected(people);
  const onDone = (item: QueueItem) => {
    goOnFrom(item);
    finish(item);
  };
  useQueueKeys({
    hasItem: selected !== undefined,
    hasUndo: last !== null,
    onWalk: walk,
    onDone: () => selected && onDone(selected.items[0]),
    onUndo: undo,
  });

  if (query.isError && !query.data) {
    return <FailureScreen error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div className="mx-auto grid max-w-390 items-start gap-x-11 gap-y-10 px-4 py-6 md:px-10 lg:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)] print:block">
      <div>
        {query.data ? (
          <>
            <QueueSentence now={now} counts={query.data.counts} first={people[0]?.items[0]} />
            {hasFailed ? (
              <p role="alert" className="type-d-body mt-2 text-stop">
                {t("failed")}
              </p>
            ) : null}
            <QueueGroups
              shown={shown}
              people={people}
              selected={selected}
              now={now}
              onSelect={select}
              onDone={onDone}
              onSnooze={(item, until) => {
                goOnFrom(item);
                snooze(item, until);
              }}
            />
            {query.data.next === null ? null : (
              <p className="type-d-body mt-4 text-ink-2">{t("behind")}</p>
            )}
          </>
        ) : (
          <QueueSkeleton label={shell("loading")} />
        )}
      </div>
      {roster}
      <UndoLine last={last} onUndo={undo} />
    </div>
  );
}
