"use client";

import { Minus, Plus } from "lucide-react";
import { useTranslations } from "use-intl";

const half = "grid size-12 place-items-center rounded-full text-ink active:bg-sunken";

/** One rep fewer or more than was counted. */
export function CountStepper({
  direction = "row",
  onFewer,
  onMore,
}: {
  /** A column leaves the words beside it more room. */
  direction?: "row" | "column";
  onFewer: () => void;
  onMore: () => void;
}) {
  const t = useTranslations("session");
  return (
    <div
      className={`flex shrink-0 rounded-full border-[1.5px] border-line-2 bg-surface ${
        direction === "column" ? "flex-col-reverse" : ""
      }`}
    >
      <button type="button" aria-label={t("oneFewer")} onClick={onFewer} className={half}>
        <Minus aria-hidden size={20} />
      </button>
      <button type="button" aria-label={t("oneMore")} onClick={onMore} className={half}>
        <Plus aria-hidden size={20} />
      </button>
    </div>
  );
}
