"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { FailureScreen } from "../failure-screen.tsx";
import { OfflineLine } from "../offline-line.tsx";
import { ScreenHeading } from "../screen-heading.tsx";
import { useTRPC } from "../api.tsx";
import { isRefusal } from "../refusal.ts";
import { AccountForm } from "./account-form.tsx";
import { DeviceList } from "./device-list.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { SettingsSkeleton } from "./settings-skeleton.tsx";
import { type Leaving, SignOutButton } from "./sign-out-button.tsx";

/** Who I am here, what else an app lets people settle, which devices are signed in, and the way out. */
export function SettingsScreen({ children, ...leaving }: Leaving & { children?: ReactNode }) {
  const t = useTranslations("settings");
  const trpc = useTRPC();
  const { data, error, fetchStatus, refetch } = useQuery(trpc.account.get.queryOptions());
  const isWaiting = fetchStatus !== "paused" && error === null;
  if (!data && !isWaiting && !isRefusal(error, "UNAUTHORIZED")) {
    return <FailureScreen error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <OfflineLine />
      <header className="px-6 pt-4 md:pt-8">
        <ScreenHeading title={t("title")} />
        <p className="type-secondary mt-1 text-ink-2">{data?.email ?? "\u00a0"}</p>
      </header>
      {data ? (
        <div className="grid grid-cols-1 gap-10 px-6 py-6">
          <AccountForm account={data} />
          <ProfileSection />
          {children}
          <DeviceList />
          <SignOutButton {...leaving} />
        </div>
      ) : (
        <SettingsSkeleton />
      )}
    </>
  );
}
