"use client";

import type { PlayState } from "@fourstep/core/player";
import { ArrowUp } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { movableNow } from "./use-more-choices.ts";

/** Which of the step's exercises comes first. Steps themselves keep their order. */
export function OrderChoice({ state, act }: { state: PlayState; act: Act }) {
  const t = useTranslations("changeSheet");
  const ids = movableNow(state);
  const nameOf = (id: string) => {
    const item = state.items.find((each) => each.id === id);
    return state.plan.exercises[item?.exerciseId ?? ""]?.name ?? "";
  };
  const first = (id: string) => [id, ...ids.filter((each) => each !== id)];
  return (
    <>
      <p className="type-body mb-1 text-ink-2">{t("orderLead")}</p>
      {ids.map((id, place) => (
        <button
          key={id}
          type="button"
          disabled={place === 0}
          onClick={() => void act({ type: "reordered", itemIds: first(id) })}
          className="option min-h-14 text-start"
        >
          <span className="type-row-s min-w-0 flex-1 text-ink">{nameOf(id)}</span>
          {place === 0 ? (
            <span className="type-secondary-s text-ink-2">{t("orderFirst")}</span>
          ) : (
            <>
              <span className="type-secondary-s text-ink-2">{t("orderToFirst")}</span>
              <ArrowUp aria-hidden size={20} />
            </>
          )}
        </button>
      ))}
    </>
  );
}
