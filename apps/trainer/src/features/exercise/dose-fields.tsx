"use client";

import type { SimpleDose, Step } from "@fourstep/core";
import { Checkbox } from "@fourstep/ui/checkbox";
import { Select } from "@fourstep/ui/select";
import { TextField } from "@fourstep/ui/text-field";
import { useTranslations } from "use-intl";

/** What a person is asked to do of it, unless a plan says otherwise. */
export function DoseFields({
  step,
  dose,
  onChange,
}: {
  step: Step;
  dose: SimpleDose;
  onChange: (dose: SimpleDose) => void;
}) {
  const t = useTranslations("exerciseForm");
  const number = (name: "sets" | "reps" | "seconds", label: string) => (
    <TextField
      label={label}
      size="sm"
      inputMode="numeric"
      className="w-28"
      value={String(dose[name] || "")}
      onChange={(event) => onChange({ ...dose, [name]: Number(event.currentTarget.value) || 0 })}
    />
  );
  return (
    <fieldset>
      <legend className="type-d-name mb-2">{t("dose")}</legend>
      <div className="flex flex-wrap items-end gap-4">
        {step === "smr" ? null : (
          <Select
            label={t("counted")}
            size="sm"
            value={dose.kind}
            options={[
              { value: "reps", label: t("inReps") },
              { value: "hold", label: t("inSeconds") },
            ]}
            onChange={(event) =>
              onChange({ ...dose, kind: event.currentTarget.value === "hold" ? "hold" : "reps" })
            }
          />
        )}
        {number("sets", step === "smr" ? t("spots") : t("sets"))}
        {dose.kind === "reps" ? number("reps", t("reps")) : null}
        {number(
          "seconds",
          dose.kind === "reps"
            ? t("secondsRep")
            : dose.kind === "hold"
              ? t("secondsHold")
              : t("secondsSpot"),
        )}
      </div>
      <Checkbox
        label={t("perSide")}
        checked={dose.perSide}
        onChange={(event) => onChange({ ...dose, perSide: event.currentTarget.checked })}
      />
    </fieldset>
  );
}
