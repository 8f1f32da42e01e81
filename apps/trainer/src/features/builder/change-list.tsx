"use client";

import { describeDose, type VersionChange } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";

/** What one version does otherwise than the one before, line by line. */
export function ChangeList({ changes }: { changes: readonly VersionChange[] }) {
  const t = useTranslations("builder");
  const { exerciseOf } = usePlanBoard();
  const named = (id: string) => exerciseOf(id)?.name ?? t("gone");
  const told = (change: VersionChange) => {
    if (change.kind === "order") return t("change.order");
    if (change.kind === "sequence") return t("change.sequence");
    const name = named(change.exerciseId);
    const exercise = exerciseOf(change.exerciseId);
    if (change.kind === "dose") {
      const [before, after] = [change.before, change.after].map((dose) =>
        describeDose(dose, exercise),
      );
      return t("change.dose", { name, before: before ?? "", after: after ?? "" });
    }
    return t(`change.${change.kind}`, { name, dose: describeDose(change.dose, exercise) });
  };
  if (changes.length === 0) return <p>{t("change.none")}</p>;
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {changes.map((change) => (
        <li key={told(change)}>{told(change)}</li>
      ))}
    </ul>
  );
}
