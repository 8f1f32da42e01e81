"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { SessionAnswers } from "./session-answers.tsx";
import { SessionHeader } from "./session-header.tsx";
import { SessionPanel } from "./session-panel.tsx";
import { SessionSkeleton } from "./session-skeleton.tsx";
import { SetTable } from "./set-table.tsx";

/** One session, set by set: what was asked beside what was done and how it felt. */
export function SessionScreen({ proposals, notes }: { proposals: ReactNode; notes: ReactNode }) {
  const id = usePathId();
  const trpc = useTRPC();
  const shell = useTranslations("desk");
  const session = useQuery({
    ...trpc.session.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });

  if (session.isError && isRefusal(session.error)) return <NothingHere />;
  if (session.isError) {
    return <FailureScreen error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (session.isPending) return <SessionSkeleton label={shell("loading")} />;
  return (
    <>
      <SessionHeader session={session.data} />
      <div className="mx-auto grid max-w-390 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex min-w-0 flex-col gap-6 px-4 py-5 md:px-10 lg:pe-6">
          <SessionAnswers session={session.data} />
          <SetTable session={session.data} />
          {proposals}
        </div>
        <SessionPanel session={session.data} notes={notes} />
      </div>
    </>
  );
}
