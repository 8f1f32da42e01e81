"use client";

import type { LoginSession } from "@fourstep/core";
import { Notice } from "@fourstep/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useTRPC } from "../../trpc/client.tsx";
import { DeviceRow } from "./device-row.tsx";
import { useSignOutDevice } from "./use-sign-out-device.ts";

/** Where this account is signed in, this device first; every other one can be signed out. */
export function DeviceList() {
  const t = useTranslations("devices");
  const trpc = useTRPC();
  const { data } = useQuery(trpc.loginSession.list.queryOptions());
  const { signOutDevice, pendingId, signedOut, problem } = useSignOutDevice();
  const devices = [...(data ?? [])].sort(currentFirst);
  return (
    <section aria-labelledby="settings-devices">
      <h2 id="settings-devices" className="type-section">
        {t("title")}
      </h2>
      <p className="type-secondary mt-1 text-ink-2">{t("lead")}</p>
      <ul className="mt-4 min-h-20 divide-y divide-line rounded-card bg-surface shadow-card">
        {devices.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            isPending={device.id === pendingId}
            onSignOut={(name) => void signOutDevice(device.id, name)}
          />
        ))}
      </ul>
      <output className="block type-secondary mt-3 text-ink-2">
        {signedOut ? t("signedOut", { device: signedOut }) : null}
      </output>
      <div aria-live="assertive">{problem ? <Notice tone="stop">{problem}</Notice> : null}</div>
    </section>
  );
}

function currentFirst(a: LoginSession, b: LoginSession): number {
  return Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt);
}
