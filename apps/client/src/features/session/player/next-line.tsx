"use client";

import type { PlayView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { useSetWords } from "./use-set-words.ts";

/** What comes after this, in one line. */
export function NextLine({ view }: { view: PlayView }) {
  const t = useTranslations("session");
  const words = useSetWords();
  const { set, next } = view;
  if (!next) return <p className="type-secondary-s px-6 text-ink-2">{t("nextSummary")}</p>;
  const isSame = next.itemId === set?.itemId;
  const side = words.side(next);
  const parts = isSame
    ? [side !== null && next.side !== set?.side ? side : null, placeOf()]
    : [next.exercise.name, next.side === "both" ? null : t(`sideWord.${next.side}`)];
  function placeOf() {
    if (next?.kind === "spot") {
      const spot = t("spotNo", { number: next.number });
      return next.suggestedSpot ? `${spot}, ${next.suggestedSpot}` : spot;
    }
    return t("setNo", { number: next?.number ?? 1 });
  }
  return (
    <p className="type-secondary-s px-6 text-ink-2">
      {t("next")}{" "}
      <strong className="ms-1 font-semibold text-ink">
        {parts.filter((part) => part !== null).join(", ")}
      </strong>
    </p>
  );
}
