"use client";

import { isActive, shortestSeconds, type PlayState, type PlayView } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";

/** Short on time: fewer sets and spots inside the steps; no step is dropped. */
export function ShortChoice({ state, view, act }: { state: PlayState; view: PlayView; act: Act }) {
  const t = useTranslations("session");
  const { phase } = state;
  if (!isActive(phase)) return null;
  const shortest = shortestSeconds(state, phase, state.pausedAt ?? state.lastAt);
  const now = view.minutesLeft;
  const least = Math.ceil(shortest / 60);
  const middle = Math.round((now + least) / 2);
  const offers = [...new Set([middle, least])].filter((minutes) => minutes < now);
  return (
    <>
      <p className="type-body mb-1 text-ink-2">
        {offers.length > 0 ? t("more.shortLead", { minutes: now }) : t("more.shortNone")}
      </p>
      {offers.map((minutes) => (
        <Button
          key={minutes}
          variant="secondary"
          isFullWidth
          onClick={() =>
            void act({ type: "trimmed", seconds: minutes === least ? shortest : minutes * 60 })
          }
        >
          {t("more.shortTo", { minutes })}
        </Button>
      ))}
    </>
  );
}
