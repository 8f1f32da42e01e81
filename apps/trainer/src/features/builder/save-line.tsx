"use client";

import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";

/** Whether the draft is kept, in words. */
export function SaveLine() {
  const t = useTranslations("builder");
  const { autosave } = usePlanBoard();
  const { state } = autosave;
  if (state.at !== "saved") {
    return (
      <output className={state.at === "saving" ? undefined : "text-ease"}>
        {t(`save.${state.at}`)}
      </output>
    );
  }
  const time = new Date(state.when).toTimeString().slice(0, 5);
  return <output>{t("save.saved", { time })}</output>;
}
