"use client";

import {
  isActive,
  shortestSeconds,
  trimView,
  type PlayState,
  type PlayView,
  type TrimmedItem,
} from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { Segmented } from "@fourstep/ui/segmented";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { sessionNow } from "../session-clock.ts";
import type { Act } from "../types.ts";

/** Short on time: how short, exactly what would be left out for it, and only then the agreement. No step is dropped. */
export function ShortChoice({ state, view, act }: { state: PlayState; view: PlayView; act: Act }) {
  const t = useTranslations("changeSheet");
  const [at] = useState(() => state.pausedAt ?? sessionNow());
  const [chosen, setChosen] = useState<string | null>(null);
  const { phase } = state;
  if (!isActive(phase)) return null;
  const shortest = shortestSeconds(state, phase, at);
  const aims = [(view.secondsLeft + shortest) / 2, shortest];
  const offers = aims
    .map((seconds) => trimView(state, phase, at, seconds))
    .filter(({ keys }) => keys.length > 0)
    .filter(({ keys }, place, all) => all[place - 1]?.keys.length !== keys.length);
  const [first] = offers;
  if (!first) return <p className="type-body mb-1 text-ink-2">{t("shortNone")}</p>;
  const minutesOf = (offer: typeof first) => Math.ceil(offer.secondsLeft / 60);
  const offer = offers.find((_, place) => String(place) === chosen) ?? first;
  return (
    <>
      <p className="type-body mb-1 text-ink-2">{t("shortLead", { minutes: view.minutesLeft })}</p>
      {offers.length > 1 ? (
        <Segmented
          label={t("shortHow")}
          value={chosen ?? "0"}
          options={offers.map((each, place) => ({
            value: String(place),
            label: t("shortTo", { minutes: minutesOf(each) }),
          }))}
          onChange={setChosen}
        />
      ) : null}
      <div aria-live="polite">
        <p className="type-secondary mt-2 font-semibold text-ink">{t("shortOut")}</p>
        <ul className="mt-1 grid">
          {offer.items.map((item) => (
            <LeftOut key={item.itemId} item={item} />
          ))}
        </ul>
        <p className="type-secondary mt-2 text-ink-2">{t("shortStays")}</p>
      </div>
      <Button
        isFullWidth
        className="mt-2"
        onClick={() =>
          void act({ type: "trimmed", seconds: offer.secondsLeft, keys: [...offer.keys] })
        }
      >
        {t("shortAgree", { minutes: minutesOf(offer) })}
      </Button>
    </>
  );
}

function LeftOut({ item }: { item: TrimmedItem }) {
  const t = useTranslations("changeSheet");
  const { sets, stay, bothSides } = item;
  const amount = item.kind === "spot" ? t("shortSpots", { sets }) : t("shortSets", { sets });
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
      <span className="type-row-s min-w-0 text-ink">{item.name}</span>
      <span className="type-secondary text-ink-2">
        {stay === 0 ? t("shortWhole") : [amount, bothSides ? t("shortSides") : ""].join(" ")}
      </span>
    </li>
  );
}
