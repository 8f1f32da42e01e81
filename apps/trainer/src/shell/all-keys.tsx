"use client";

import { Dialog } from "@fourstep/ui/dialog";
import { Switch } from "@fourstep/ui/switch";
import { useTranslations } from "use-intl";
import { KeyCaps } from "./key-caps.tsx";
import { linesOf, useKeyGroups } from "./keys.tsx";
import { useSingleKeys } from "./single-keys.ts";
import { useIsMac } from "./use-is-mac.ts";

/** Every key that does something here, and the switch for those that are single characters. */
export function AllKeys({ onClose }: { onClose: () => void }) {
  const t = useTranslations("keys");
  const isMac = useIsMac();
  const groups = useKeyGroups();
  const [areSinglesOn, setSingles] = useSingleKeys();
  return (
    <Dialog isOpen onOpenChange={onClose} title={t("title")}>
      <div className="grid gap-5">
        {groups.map((group) => (
          <section key={group.name}>
            <h3 className="type-d-name text-ink">{group.name}</h3>
            <ul className="mt-1.5 grid gap-1.5">
              {linesOf(group.actions, isMac).map(({ label, keys }) => (
                <li key={label} className="flex items-center justify-between gap-6">
                  {label}
                  <KeyCaps keys={keys} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Switch
          label={t("singles")}
          detail={t("singlesDetail")}
          checked={areSinglesOn}
          onChange={(event) => setSingles(event.currentTarget.checked)}
        />
      </div>
    </Dialog>
  );
}
