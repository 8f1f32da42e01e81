import { type QueueItem, urgencyOf } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useTranslations } from "use-intl";
import { NextLink } from "./next-link.tsx";
import { urgencyLook } from "./queue-row.tsx";
import { SnoozeMenu } from "./snooze-menu.tsx";
import { useItemWords } from "./use-item-words.ts";
import { useNextStep } from "./use-next-step.ts";

interface OtherReasonsProps {
  items: readonly QueueItem[];
  now: Date;
  onDone: (item: QueueItem) => void;
  onSnooze: (item: QueueItem, until: string) => void;
}

/** Why else somebody is in the queue: each reason with its own next action, put off and seen to by itself. */
export function OtherReasons({ items, now, onDone, onSnooze }: OtherReasonsProps) {
  const t = useTranslations("queue");
  const wordsOf = useItemWords();
  const stepOf = useNextStep();
  return (
    <ul aria-label={t("also")} className="mt-3">
      {items.map((item) => {
        const { tag, line } = wordsOf(item);
        const { band, text } = urgencyLook[urgencyOf(item.numbers.kind)];
        return (
          <li
            key={item.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1.5"
          >
            <SeverityShape band={band} size={11} />
            <p className="type-d-body min-w-0 flex-1 basis-52 text-ink-2">
              <span className={`type-d-small me-2 font-semibold ${text}`}>{tag}</span>
              {line}
            </p>
            <NextLink step={stepOf(item)} />
            <SnoozeMenu
              item={item}
              now={now}
              about={tag}
              onSnooze={(until) => onSnooze(item, until)}
            />
            <Button
              variant="quiet"
              size="sm"
              aria-label={t("doneAbout", { tag })}
              onClick={() => onDone(item)}
            >
              {t("done")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
