"use client";

import type { Effort } from "@fourstep/core";
import { Select } from "@fourstep/ui/select";
import { useTranslations } from "use-intl";

type Spot = Extract<Effort, { kind: "spot" }>;

const tenderness = ["", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
const numberOf = (value: string) => (value === "" ? null : Number(value));

/** Where a tender spot was, and how tender before and after. */
export function SpotFields({
  effort,
  spots,
  onChange,
}: {
  effort: Spot;
  spots: readonly string[];
  onChange: (effort: Spot) => void;
}) {
  const t = useTranslations("pastSession");
  const { spot, tenderness: given } = effort;
  const places = spot === null || spots.includes(spot) ? spots : [spot, ...spots];
  const scale = tenderness.map((value) => ({ value, label: value === "" ? t("noAnswer") : value }));
  return (
    <div className="grid grid-cols-2 gap-3">
      <Select
        label={t("spotLabel")}
        className="col-span-2"
        value={spot ?? ""}
        options={[
          { value: "", label: t("noAnswer") },
          ...places.map((value) => ({ value, label: value })),
        ]}
        onChange={(event) => onChange({ ...effort, spot: event.target.value || null })}
      />
      <Select
        label={t("tenderBefore")}
        value={String(given.before ?? "")}
        options={scale}
        onChange={(event) =>
          onChange({ ...effort, tenderness: { ...given, before: numberOf(event.target.value) } })
        }
      />
      <Select
        label={t("tenderAfter")}
        value={String(given.after ?? "")}
        options={scale}
        onChange={(event) =>
          onChange({ ...effort, tenderness: { ...given, after: numberOf(event.target.value) } })
        }
      />
    </div>
  );
}
