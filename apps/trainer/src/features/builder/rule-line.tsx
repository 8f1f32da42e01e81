"use client";

import type { ProgressionMode } from "@fourstep/core";
import { Select } from "@fourstep/ui/select";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";

/** How the plan moves on by itself, and who decides. */
export function RuleLine() {
  const t = useTranslations("builder");
  const { content, apply } = usePlanBoard();
  const { mode, rule } = content.progression;
  return (
    <div className="ms-auto flex items-center gap-2">
      <span className="type-d-small text-ink-2">
        {mode === "off" ? t("rule.offText") : t("rule.text", { count: rule.greenSessions })}
      </span>
      <Select
        size="sm"
        label={t("rule.mode")}
        isLabelHidden
        value={mode}
        options={(["off", "propose", "automatic"] as const).map((value) => ({
          value,
          label: t(`rule.${value}`),
        }))}
        onChange={(event) =>
          apply({
            ...content,
            progression: { rule, mode: event.currentTarget.value as ProgressionMode },
          })
        }
      />
    </div>
  );
}
