"use client";

import { useTranslations } from "use-intl";

/** Swaps a chart for its numbers, and back. */
export function AsTableButton({
  isTable,
  about,
  onChange,
}: {
  isTable: boolean;
  /** What the chart is about: read with the button, since a page has several. */
  about: string;
  onChange: (isTable: boolean) => void;
}) {
  const t = useTranslations("progress");
  return (
    <button
      type="button"
      onClick={() => onChange(!isTable)}
      className="type-secondary -my-3 min-h-12 shrink-0 font-semibold text-accent underline decoration-1 underline-offset-4"
    >
      {isTable ? t("asChart") : t("asTable")}
      <span className="sr-only">{` ${about}`}</span>
    </button>
  );
}
