"use client";

import { useTranslations } from "use-intl";
import { KeyCaps } from "./key-caps.tsx";
import { type KeyAction, linesOf, useKeyGroups } from "./keys.tsx";
import { useIsMac } from "./use-is-mac.ts";
import { useSingleKeys } from "./single-keys.ts";

/** The keys of this page along the lower edge; those that work everywhere at its end. Not for phones and fingers. */
export function KeyFooter() {
  const t = useTranslations("keys");
  const isMac = useIsMac();
  const groups = useKeyGroups();
  const [areSinglesOn] = useSingleKeys();
  if (!areSinglesOn) return null;
  const shown = (isAnywhere: boolean) =>
    groups
      .filter((group) => group.isAnywhere === isAnywhere)
      .flatMap((group): readonly KeyAction[] => group.actions)
      .filter((action) => action.isInFooter !== false);
  const line = ({ label, keys }: ReturnType<typeof linesOf>[number]) => (
    <li key={label} className="flex items-center gap-1.5">
      <KeyCaps keys={keys} />
      {label}
    </li>
  );
  return (
    <footer
      aria-label={t("title")}
      className="sticky bottom-0 z-10 border-t border-line bg-paper max-lg:hidden pointer-coarse:hidden print:hidden"
    >
      <div className="type-d-small mx-auto flex h-8.5 max-w-390 items-center justify-between gap-6 px-10 text-ink-2">
        <ul className="flex gap-5">{linesOf(shown(false), isMac).map(line)}</ul>
        <ul className="flex gap-5">{linesOf(shown(true), isMac).map(line)}</ul>
      </div>
    </footer>
  );
}
