"use client";

import type { ProgressionMode } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Select } from "@fourstep/ui/select";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";
import { RuleDialog } from "./rule-dialog.tsx";

/** How the plan moves on by itself, and who decides. */
export function RuleLine() {
  const t = useTranslations("builder");
  const { content, apply } = usePlanBoard();
  const [isOpen, setOpen] = useState(false);
  const { mode, rule } = content.progression;
  return (
    <div className="ms-auto flex flex-wrap items-center gap-x-3 gap-y-1">
      {mode === "off" ? (
        <span className="type-d-small text-ink-2">{t("rule.offText")}</span>
      ) : (
        <>
          <span className="type-d-small text-ink-2">
            {t("rule.text", { count: rule.greenSessions, upBy: rule.upBy })}
          </span>
          <Button variant="quiet" size="sm" onClick={() => setOpen(true)}>
            {t("rule.numbers")}
          </Button>
        </>
      )}
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
      {isOpen ? <RuleDialog onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
