"use client";

import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import type { Act } from "./case-dialog.tsx";
import { type Case, mayBeHidden, writerOf } from "./use-moderation.ts";

/** The keys of the moderators' queue: walk, hide, suspend, show again, keep. */
export function useCaseKeys(
  open: Case | undefined,
  does: { onWalk: (by: 1 | -1) => void; onAct: (act: Act) => void; onKeep: () => void },
) {
  const t = useTranslations("moderation");
  const isAppeal = open?.kind === "appeal";
  const isReport = open?.kind === "report";
  const isOfRoutine = open?.comment === null;
  const named = (act: "hide" | "lift" | "uphold") => t(isOfRoutine ? `ofRoutine.${act}` : act);
  const writer = isReport ? writerOf(open) : null;
  useKeys(t("title"), [
    {
      key: ["j", "ArrowDown"],
      label: t("keyMove"),
      run: () => does.onWalk(1),
      when: open !== undefined,
    },
    {
      key: ["k", "ArrowUp"],
      label: t("keyMove"),
      run: () => does.onWalk(-1),
      when: open !== undefined,
    },
    {
      key: "h",
      label: named("hide"),
      run: () => does.onAct("hide"),
      when: open !== undefined && mayBeHidden(open),
    },
    {
      key: "s",
      label: t("suspend"),
      run: () => does.onAct("suspend"),
      when: writer !== null && !writer.isModerator,
    },
    { key: "d", label: t("keep"), run: does.onKeep, when: isReport },
    { key: "l", label: named("lift"), run: () => does.onAct("lift"), when: isAppeal },
    { key: "h", label: named("uphold"), run: () => does.onAct("uphold"), when: isAppeal },
  ]);
}
