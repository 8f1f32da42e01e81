"use client";

import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";

const links = () => [...document.querySelectorAll<HTMLElement>("[data-roster]")];
const here = () => links().findIndex((link) => link === document.activeElement);

/** Where the focus is, that is where one stands: the browser's own place is ours. */
function walk(by: 1 | -1) {
  const all = links();
  const next = all[Math.min(Math.max(here() + by, 0), all.length - 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "center" });
}

interface RosterKeys {
  hasSelection: boolean;
  onSelect: (id: string) => void;
  onTag: () => void;
}

/** The keys of the roster: walk, open, select, tag. */
export function useRosterKeys({ hasSelection, onSelect, onTag }: RosterKeys) {
  const t = useTranslations("roster");
  useKeys(t("title"), [
    { key: "j", label: t("keyMove"), run: () => walk(1) },
    { key: "k", label: t("keyMove"), run: () => walk(-1) },
    { key: "o", label: t("keyOpen"), run: () => links()[here()]?.click() },
    {
      key: "x",
      label: t("keySelect"),
      run: () => {
        const id = links()[here()]?.dataset["roster"];
        if (id) onSelect(id);
      },
    },
    { key: "t", label: t("keyTag"), run: onTag, when: hasSelection },
  ]);
}
