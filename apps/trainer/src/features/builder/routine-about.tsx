"use client";

import type { Routine } from "@fourstep/core";
import { Select } from "@fourstep/ui/select";
import { TextArea } from "@fourstep/ui/text-area";
import { TextField } from "@fourstep/ui/text-field";
import { useTranslations } from "use-intl";

/** What is said about a routine beside its exercises; the safety notes stand one a line. */
export interface About extends Pick<Routine, "audience" | "why" | "frequency" | "level"> {
  readonly safety: string;
}

const levels: readonly Routine["level"][] = ["beginner", "intermediate", "advanced"];

/** Whom the routine is for, why it is built this way, how often, how hard, and what to heed. */
export function RoutineAbout({
  about,
  onChange,
}: {
  about: About;
  onChange: (about: About) => void;
}) {
  const t = useTranslations("ownRoutine");
  return (
    <section aria-labelledby="about" className="border-t border-line px-4 py-4 md:px-6">
      <h2 id="about" className="type-d-section">
        {t("about")}
      </h2>
      <p className="type-d-small mb-3 text-ink-2">{t("aboutText")}</p>
      <div className="grid max-w-240 gap-4 sm:grid-cols-2">
        <TextField
          label={t("audience")}
          size="sm"
          maxLength={300}
          value={about.audience}
          onChange={(event) => onChange({ ...about, audience: event.currentTarget.value })}
        />
        <div className="grid grid-cols-[minmax(0,1fr)_9rem] gap-4">
          <TextField
            label={t("frequency")}
            size="sm"
            maxLength={200}
            value={about.frequency}
            onChange={(event) => onChange({ ...about, frequency: event.currentTarget.value })}
          />
          <Select
            label={t("level")}
            size="sm"
            value={about.level}
            options={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
            onChange={(event) => {
              const level = levels.find((one) => one === event.currentTarget.value);
              if (level) onChange({ ...about, level });
            }}
          />
        </div>
        <TextArea
          label={t("why")}
          rows={3}
          maxLength={2000}
          value={about.why}
          onChange={(event) => onChange({ ...about, why: event.currentTarget.value })}
        />
        <TextArea
          label={t("safety")}
          hint={t("oneALine")}
          rows={3}
          value={about.safety}
          onChange={(event) => onChange({ ...about, safety: event.currentTarget.value })}
        />
      </div>
    </section>
  );
}
