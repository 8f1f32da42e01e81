"use client";

import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";

interface QueueKeys {
  hasItem: boolean;
  hasUndo: boolean;
  onWalk: (by: 1 | -1) => void;
  onDone: () => void;
  onUndo: () => void;
}

/** Presses something in the open item, as a hand would. */
const press = (what: string) => () =>
  document.querySelector<HTMLElement>(`[id^="item-"] ${what}`)?.click();

/** The keys of the queue: walk, act, open, put off, finish, take back. */
export function useQueueKeys({ hasItem, hasUndo, onWalk, onDone, onUndo }: QueueKeys) {
  const t = useTranslations("queue");
  useKeys(t("keys"), [
    { key: ["j", "ArrowDown"], label: t("keyMove"), run: () => onWalk(1), when: hasItem },
    { key: ["k", "ArrowUp"], label: t("keyMove"), run: () => onWalk(-1), when: hasItem },
    { key: "Enter", label: t("keyNext"), run: press("[data-next]"), when: hasItem },
    { key: "o", label: t("keyOpen"), run: press("[data-open]"), when: hasItem },
    { key: "s", label: t("keySnooze"), run: press("[data-snooze] button"), when: hasItem },
    { key: "d", label: t("keyDone"), run: onDone, when: hasItem },
    { key: "u", label: t("keyUndo"), run: onUndo, when: hasUndo },
  ]);
}
