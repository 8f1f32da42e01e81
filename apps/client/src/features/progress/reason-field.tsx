"use client";

import { TextField } from "@fourstep/ui/text-field";
import { useTranslations } from "use-intl";

const usual = ["time", "away", "unwell", "sore"] as const;

/** Why, in a tap or in words of one's own. It is kept with the day, and the trainer reads it. */
export function ReasonField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (reason: string) => void;
}) {
  const t = useTranslations("progress.reason");
  return (
    <div className="grid gap-3">
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="sr-only">{t("usual")}</legend>
        {usual.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={value === t(each)}
            onClick={() => onChange(t(each))}
            className="type-body min-h-12 rounded-segment border-[1.5px] border-line-2 px-3 text-start font-semibold text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft"
          >
            {t(each)}
          </button>
        ))}
      </fieldset>
      <TextField
        label={t("label")}
        value={value}
        maxLength={200}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
