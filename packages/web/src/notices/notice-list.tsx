"use client";

import { Button } from "@fourstep/ui/button";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPCClient } from "../api.tsx";
import { FailureScreen } from "../failure-screen.tsx";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { type AddressOf, NoticeRow } from "./notice-row.tsx";

const limit = 20;

interface NoticeListProps {
  addressOf: AddressOf;
  none: string;
  /** How large the app's controls are. */
  size?: "sm" | "md";
}

/** What happened in the community that concerns me, the latest first. What was looked at here is no longer new. */
export function NoticeList({ addressOf, none, size = "md" }: NoticeListProps) {
  const t = useTranslations("notices");
  const api = useTRPCClient();
  const queryClient = useQueryClient();
  const found = useInfiniteQuery({
    queryKey: ["notices"],
    queryFn: ({ pageParam }) =>
      api.notice.list.query({ limit, ...(pageParam && { after: pageParam }) }),
    initialPageParam: null as { at: string; id: string } | null,
    getNextPageParam: ({ notices }) => {
      const last = notices.length < limit ? undefined : notices.at(-1);
      return last && { at: last.at, id: last.id };
    },
  });
  const first = found.data?.pages[0];
  const until = first && first.unread > 0 ? first.notices[0]?.at : undefined;
  useEffect(() => {
    if (until === undefined) return;
    void api.notice.update
      .mutate({ until })
      // The bell goes quiet; what is new stays marked as long as this page stands.
      .then(() => queryClient.invalidateQueries({ queryKey: ["notices-unread"] }))
      .catch(() => undefined);
  }, [until, api, queryClient]);
  if (found.isError && !found.data) {
    return <FailureScreen error={found.error} onRetry={() => void found.refetch()} />;
  }
  const notices = found.data?.pages.flatMap((page) => page.notices) ?? [];
  return (
    <>
      {found.data ? null : <Skeleton className="h-40 w-full" />}
      {found.data && notices.length === 0 ? (
        <EmptyState title={t("none")}>{none}</EmptyState>
      ) : null}
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} addressOf={addressOf} size={size} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button
          variant="secondary"
          size={size}
          className="mt-4"
          isPending={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t("earlier")}
        </Button>
      ) : null}
    </>
  );
}
