"use client";

import { Button } from "@fourstep/ui/button";
import { useTranslations } from "use-intl";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { OfflineLine } from "@fourstep/web/offline-line";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { isRefusal } from "@fourstep/web/refusal";
import { useRestored } from "../offline/use-restored.ts";
import { HistorySkeleton } from "./history-skeleton.tsx";
import { NoSessions } from "./no-sessions.tsx";
import { SessionList } from "./session-list.tsx";
import { useSessions } from "./use-sessions.ts";

/** Every session that was begun, newest first. */
export function HistoryScreen() {
  const t = useTranslations("history");
  const { data, error, fetchStatus, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useSessions();
  const hasLooked = useRestored();
  const isWaiting = !hasLooked || (fetchStatus !== "paused" && error === null);
  if (!data && !isWaiting && !isRefusal(error, "UNAUTHORIZED")) {
    return <FailureScreen error={error} onRetry={() => void refetch()} />;
  }
  const sessions = data?.pages.flatMap((page) => page.sessions);
  return (
    <>
      <OfflineLine />
      <header className="px-6 pt-4 md:pt-8">
        <ScreenHeading title={t("title")} />
        <p className="type-secondary mt-1 text-ink-2">{t("lead")}</p>
      </header>
      {sessions === undefined ? <HistorySkeleton /> : null}
      {sessions?.length === 0 ? <NoSessions /> : null}
      {sessions?.length ? <SessionList sessions={sessions} /> : null}
      {hasNextPage ? (
        <Button
          variant="secondary"
          className="mx-4 mb-6"
          isPending={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? t("loadingMore") : t("more")}
        </Button>
      ) : null}
    </>
  );
}
