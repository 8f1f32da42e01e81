"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { BandsPart } from "./bands-part.tsx";
import { CautionsPart } from "./cautions-part.tsx";
import { CoachingPart } from "./coaching-part.tsx";
import { GoalsPart } from "./goals-part.tsx";
import { TimePart } from "./time-part.tsx";

/**
 * What holds for one client alone.
 * @param thresholds when the trainer wants to look at this client
 */
export function ClientSettingsScreen({ thresholds }: { thresholds: ReactNode }) {
  const id = usePathId();
  const trpc = useTRPC();
  const t = useTranslations("clientSettings");
  const shell = useTranslations("desk");
  const client = useQuery({
    ...trpc.client.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });
  if (client.isError && isRefusal(client.error)) return <NothingHere />;
  if (client.isError) {
    return <FailureScreen error={client.error} onRetry={() => void client.refetch()} />;
  }
  if (!client.data) {
    return (
      <output aria-label={shell("loading")} className="mx-auto block max-w-390 px-4 py-8 md:px-10">
        <Skeleton className="h-120 w-full" />
      </output>
    );
  }
  return (
    <div className="mx-auto max-w-390 px-4 py-4 md:px-10">
      <nav className="type-d-small mb-1 text-ink-2">
        <Link
          href={`/clients/${client.data.id}` as Route}
          className="inline-block py-2 hover:underline"
        >
          {client.data.name}
        </Link>
      </nav>
      <h1 className="type-d-page mb-6">{t("title", { name: client.data.name })}</h1>
      <GoalsPart client={client.data} />
      <CautionsPart client={client.data} />
      <TimePart client={client.data} />
      <BandsPart client={client.data} />
      {thresholds}
      <CoachingPart client={client.data} />
    </div>
  );
}
