"use client";

import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { Avatar } from "@fourstep/ui/avatar";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { RedFlagRecord } from "../red-flag/red-flag-record.tsx";
import { ChangedDays } from "./changed-days.tsx";
import { ClientFacts } from "./client-facts.tsx";
import { ClientSkeleton } from "./client-skeleton.tsx";
import { PainFinding } from "./pain-finding.tsx";
import { SessionList } from "./session-list.tsx";

/** One client: who they are to this trainer, how it goes, and every session. */
export function ClientScreen() {
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
    <div className="mx-auto max-w-390 px-4 py-6 md:px-10">
      <nav className="type-d-small mb-2 text-ink-2">
        <Link href="/clients" className="inline-block py-2 hover:underline">
          {t("breadcrumb")}
        </Link>
      </nav>
      {client.isPending ? <ClientSkeleton label={shell("loading")} /> : null}
      {client.data ? (
        <div className="flex flex-col gap-7">
          <header className="flex flex-wrap items-center gap-x-5 gap-y-4">
            <Avatar name={client.data.name} size="lg" />
            <div>
              <h1 className="type-d-person">{client.data.name}</h1>
              <p className="type-d-body text-ink-2">{client.data.email}</p>
            </div>
          </header>
          <ClientFacts client={client.data} />
          <PainFinding
            pain={client.data.pain}
            since={client.data.planStartsOn}
            today={client.data.days.at(-1)?.day ?? client.data.since}
          />
          <RedFlagRecord client={client.data} />
          <ChangedDays days={client.data.changedDays} />
          <SessionList clientId={client.data.id} bands={client.data.bands} />
        </div>
      ) : null}
    </div>
  );
}
