"use client";

import type { LoginSession } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useFormatter, useTranslations } from "use-intl";
import { browserTimeZone } from "./browser-zone.ts";
import { deviceOf } from "./device-name.ts";

/** One signed-in device: its name, where and when it was last seen, and the way to sign it out. */
export function DeviceRow({
  device,
  isPending,
  onSignOut,
}: {
  device: LoginSession;
  isPending: boolean;
  onSignOut: (name: string) => void;
}) {
  const t = useTranslations("devices");
  const format = useFormatter();
  const known = deviceOf(device.userAgent);
  const name = known ? t("named", known) : t("unknown");
  const seen = format.dateTime(new Date(device.lastSeenAt), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: browserTimeZone(),
  });
  return (
    <li className="flex items-center gap-4 px-4 py-3.5">
      <div className="min-w-0 flex-1">
        <p className="type-row-s">{name}</p>
        <p className="type-secondary-s text-ink-2">
          {t(`app.${device.app}`)} · {device.current ? t("current") : t("seen", { when: seen })}
        </p>
      </div>
      {device.current ? null : (
        <Button
          variant="quiet"
          isPending={isPending}
          aria-label={t("signOutOf", { device: name })}
          onClick={() => onSignOut(name)}
        >
          {t("signOut")}
        </Button>
      )}
    </li>
  );
}
