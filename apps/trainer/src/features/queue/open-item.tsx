"use client";

import { type InQueue, type QueueItem, urgencyOf } from "@fourstep/core";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { ItemEvidence } from "./item-evidence.tsx";
import { NextLink } from "./next-link.tsx";
import { OtherReasons } from "./other-reasons.tsx";
import { urgencyLook } from "./queue-row.tsx";
import { SnoozeMenu } from "./snooze-menu.tsx";
import { useItemWords } from "./use-item-words.ts";
import { storyOf, useNextStep } from "./use-next-step.ts";

interface OpenItemProps {
  person: InQueue;
  when: string;
  now: Date;
  /** On its way out: no key and no walk finds it any more. */
  isLeaving: boolean;
  onDone: (item: QueueItem) => void;
  onSnooze: (item: QueueItem, until: string) => void;
}

/**
 * The selected person, opened: the most urgent reason as a heading, what else to know, the evidence, and everything to do
 * about it; below it whatever else they are here for.
 */
export function OpenItem({ person, when, now, isLeaving, onDone, onSnooze }: OpenItemProps) {
  const [item, ...others] = person.items;
  const t = useTranslations("queue");
  const words = useItemWords()(item);
  const step = useNextStep()(item);
  const { band, text } = urgencyLook[urgencyOf(item.numbers.kind)];
  const isSession = "sessionId" in item.numbers;
  return (
    <article
      id={isLeaving ? undefined : `item-${item.id}`}
      tabIndex={-1}
      aria-label={t("item", { name: item.client.name, tag: words.tag })}
      className="my-1 grid grid-cols-[1rem_minmax(0,1fr)] gap-x-4 rounded-[0.875rem] border border-line bg-surface px-4 py-3.5 shadow-card outline-offset-2 sm:-mx-4"
    >
      <SeverityShape band={band} size={14} className="mt-1" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Link
            href={`/clients/${item.client.id}` as Route}
            prefetch={false}
            className="type-d-name text-ink hover:underline"
          >
            {item.client.name}
          </Link>
          <span className={`type-d-small font-semibold ${text}`}>{words.tag}</span>
          <span className="type-d-small text-ink-2">{when}</span>
        </p>
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <div className="min-w-0 flex-1 basis-64">
            <h3 className="type-d-finding mt-1 text-ink">{words.heading}</h3>
            <p className="type-d-body mt-1 text-ink-2">{words.detail}</p>
          </div>
          <ItemEvidence item={item} isLarge />
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <NextLink step={step} isPrimary />
          <Link
            href={storyOf(item) as Route}
            prefetch={false}
            data-open
            className={buttonClass({ variant: "secondary", size: "sm" })}
          >
            {isSession ? t("openSession") : t("openStory")}
            <Kbd>O</Kbd>
          </Link>
          <div data-snooze className="ms-auto flex">
            <SnoozeMenu item={item} now={now} onSnooze={(until) => onSnooze(item, until)} />
          </div>
          <Button variant="quiet" size="sm" onClick={() => onDone(item)} aria-keyshortcuts="d">
            {t("done")}
            <Kbd>D</Kbd>
          </Button>
        </div>
        {others.length > 0 ? (
          <OtherReasons items={others} now={now} onDone={onDone} onSnooze={onSnooze} />
        ) : null}
      </div>
    </article>
  );
}
