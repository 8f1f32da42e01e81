"use client";

import type { Bands } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { Skeleton } from "@fourstep/ui/skeleton";
import { Column, Table } from "@fourstep/ui/table";
import { useTranslations } from "use-intl";
import { SessionLine } from "./session-line.tsx";
import { useSessionList } from "./use-session-list.ts";

/** Every session of one client, newest first. */
export function SessionList({ clientId, bands }: { clientId: string; bands: Bands }) {
  const t = useTranslations("client");
  const list = useSessionList(clientId);
  const sessions = list.data?.pages.flatMap((page) => page.sessions) ?? [];
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="type-d-section mb-2">
        {t("sessions")}
      </h2>
      {list.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {list.isError ? (
        <FailureScreen error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && sessions.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      ) : null}
      {sessions.length > 0 ? (
        <div className="overflow-x-auto">
          <Table caption={t("caption")} className="min-w-[48rem]">
            <thead>
              <tr>
                <Column>{t("day")}</Column>
                <Column>{t("routine")}</Column>
                <Column isNumeric>{t("sets")}</Column>
                <Column>{t("steps")}</Column>
                <Column>{t("worst")}</Column>
                <Column>{t("pain")}</Column>
                <Column isNumeric>{t("minutes")}</Column>
                <Column>{t("ended")}</Column>
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <SessionLine key={session.id} session={session} bands={bands} />
              ))}
            </tbody>
          </Table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <Button
          variant="secondary"
          size="sm"
          className="mt-4"
          isPending={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </section>
  );
}
