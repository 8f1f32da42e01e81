"use client";

import { type InQueue, urgencyOf } from "@fourstep/core";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useTranslations } from "use-intl";
import { ItemEvidence } from "./item-evidence.tsx";
import { NextLink } from "./next-link.tsx";
import { useItemWords } from "./use-item-words.ts";
import { useNextStep } from "./use-next-step.ts";

interface QueueRowProps {
  person: InQueue;
  when: string;
  onSelect: () => void;
}

/** Shape and colour of an urgency; the words beside it say the same. */
export const urgencyLook = {
  beforeNext: { band: "red", text: "text-stop" },
  today: { band: "amber", text: "text-ease" },
  week: { band: "info", text: "text-ink-2" },
} as const;

/** Somebody in the queue, closed: who, the most urgent why in one line, the numbers as a picture, and what to do next. */
export function QueueRow({ person, when, onSelect }: QueueRowProps) {
  const [item, ...others] = person.items;
  const t = useTranslations("queue");
  const wordsOf = useItemWords();
  const words = wordsOf(item);
  const step = useNextStep()(item);
  const { band, text } = urgencyLook[urgencyOf(item.numbers.kind)];
  return (
    <article
      aria-label={t("item", { name: item.client.name, tag: words.tag })}
      className="grid grid-cols-[1rem_minmax(0,1fr)] items-center gap-x-4 gap-y-1 border-b border-line py-2 sm:grid-cols-[1rem_minmax(0,1fr)_8.5rem_9.5rem]"
    >
      <SeverityShape band={band} size={14} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <button
            type="button"
            aria-expanded={false}
            className="type-d-name cursor-pointer rounded-xs text-ink hover:underline"
            onClick={onSelect}
          >
            {item.client.name}
          </button>
          <span className={`type-d-small font-semibold ${text}`}>{words.tag}</span>
          <span className="type-d-small text-ink-2">{when}</span>
          {others.length > 0 ? (
            <span className="type-d-small text-ink-2">
              {t("alsoTags", { tags: others.map((one) => wordsOf(one).tag).join(", ") })}
            </span>
          ) : null}
        </p>
        <p className="type-d-body line-clamp-2 text-ink-2">{words.line}</p>
      </div>
      <div className="flex justify-end max-sm:hidden">
        <ItemEvidence item={item} />
      </div>
      <div className="flex justify-end max-sm:col-start-2 max-sm:justify-start">
        <NextLink step={step} />
      </div>
    </article>
  );
}
