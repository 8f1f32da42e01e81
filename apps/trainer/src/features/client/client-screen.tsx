"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { RedFlagRecord } from "../red-flag/red-flag-record.tsx";
import { ChangedDays } from "./changed-days.tsx";
import { ClientFacts } from "./client-facts.tsx";
import { ClientHeader } from "./client-header.tsx";
import { ClientSkeleton } from "./client-skeleton.tsx";
import { SessionList } from "./session-list.tsx";
import { StoryChartSection } from "./story-chart-section.tsx";
import { StoryColumn } from "./story-column.tsx";

/** One client: who they are to this trainer, how it goes, and everything that happened. */
export function ClientScreen({ proposals, place }: { proposals: ReactNode; place: ReactNode }) {
  const id = usePathId();
  const trpc = useTRPC();
  const t = useTranslations("client");
  const shell = useTranslations("desk");
  const client = useQuery({
    ...trpc.client.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });

  if (client.isError && isRefusal(client.error)) return <NothingHere />;
  if (client.isError) {
    return <FailureScreen error={client.error} onRetry={() => void client.refetch()} />;
  }
  return (
    <div className="mx-auto max-w-390 px-4 py-4 md:px-10">
      <nav
        aria-label={t("where")}
        className="type-d-small mb-1 flex flex-wrap items-center gap-x-5 text-ink-2"
      >
        <Link href="/clients" className="inline-block py-2 hover:underline">
          {t("breadcrumb")}
        </Link>
        {place}
      </nav>
      {client.isPending ? <ClientSkeleton label={shell("loading")} /> : null}
      {client.data ? (
        <div className="flex flex-col gap-5">
          <ClientHeader client={client.data} />
          <ClientFacts client={client.data} />
          <div className="grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_25rem] 2xl:grid-cols-[minmax(0,1fr)_32rem]">
            <div className="flex min-w-0 flex-col gap-7">
              <StoryChartSection client={client.data} />
              {proposals}
              <RedFlagRecord client={client.data} />
              <ChangedDays days={client.data.changedDays} />
              <SessionList clientId={client.data.id} bands={client.data.bands} />
            </div>
            <StoryColumn
              clientId={client.data.id}
              today={client.data.days.at(-1)?.day ?? client.data.since}
              bands={client.data.bands}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
}
