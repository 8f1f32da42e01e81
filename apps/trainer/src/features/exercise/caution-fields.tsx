"use client";

import { contraindicationTags } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Select } from "@fourstep/ui/select";
import { TextField } from "@fourstep/ui/text-field";
import { useTranslations } from "use-intl";
import type { ExerciseDraft } from "./exercise-draft.ts";

/** For whom it is to be prescribed with care, and what to mind. */
export function CautionFields({
  cautions,
  onChange,
}: {
  cautions: ExerciseDraft["cautions"];
  onChange: (cautions: ExerciseDraft["cautions"]) => void;
}) {
  const t = useTranslations("exerciseForm");
  const caution = useTranslations("caution");
  const free = contraindicationTags.filter((tag) => cautions.every((one) => one.tag !== tag));
  return (
    <fieldset>
      <legend className="type-d-name mb-2">{t("cautions")}</legend>
      <ul className="grid gap-3">
        {cautions.map(({ tag, note }) => (
          <li key={tag} className="flex items-end gap-3">
            <TextField
              label={caution(`tag.${tag}`)}
              size="sm"
              className="flex-1"
              required
              placeholder={t("cautionNote")}
              value={note}
              onChange={(event) => {
                const words = event.currentTarget.value;
                onChange(cautions.map((one) => (one.tag === tag ? { tag, note: words } : one)));
              }}
            />
            <Button
              variant="quiet"
              size="sm"
              aria-label={t("removeOf", { caution: caution(`tag.${tag}`) })}
              onClick={() => onChange(cautions.filter((one) => one.tag !== tag))}
            >
              {t("removeCaution")}
            </Button>
          </li>
        ))}
      </ul>
      <Select
        label={t("addCaution")}
        size="sm"
        className="mt-2 max-w-80"
        value=""
        options={[
          { value: "", label: t("choose") },
          ...free.map((tag) => ({ value: tag, label: caution(`tag.${tag}`) })),
        ]}
        onChange={(event) => {
          const tag = free.find((one) => one === event.currentTarget.value);
          if (tag) onChange([...cautions, { tag, note: "" }]);
        }}
      />
    </fieldset>
  );
}
