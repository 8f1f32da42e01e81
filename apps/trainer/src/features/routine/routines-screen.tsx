"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { Kbd } from "@fourstep/ui/kbd";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { LibraryTabs } from "../../shell/library-tabs.tsx";
import { BuiltInList } from "./built-in-list.tsx";
import { RoutineList } from "./routine-list.tsx";
import { RoutineSearch } from "./routine-search.tsx";
import { useRoutineParams } from "./use-routine-params.ts";

const make = "/routines/new" as Route;

/** A trainer's own routines, and the built-in ones to begin from. */
export function RoutinesScreen() {
  const t = useTranslations("ownRoutine");
  const trpc = useTRPC();
  const router = useRouter();
  const list = useQuery(trpc.routine.list.queryOptions());
  const params = useRoutineParams();
  const { search, state } = params;
  useKeys(t("title"), [{ key: "c", label: t("new"), run: () => router.push(make) }]);
  if (list.isError) {
    return <FailureScreen error={list.error} onRetry={() => void list.refetch()} />;
  }
  const all = list.data ?? [];
  const own = all.filter((routine) => routine.own !== null);
  // What was put away shows only to whoever looks for it.
  const shown = own.filter(
    (routine) =>
      (state === "" ? routine.own?.state !== "archived" : routine.own?.state === state) &&
      `${routine.name} ${routine.audience}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <h1 className="type-d-page">{t("title")}</h1>
        <LibraryTabs />
        <Link href={make} className={buttonClass({ size: "sm", className: "ms-auto" })}>
          {t("new")} <Kbd>C</Kbd>
        </Link>
      </header>
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="own-routines" className="grid content-start gap-3">
          <h2 id="own-routines" className="sr-only">
            {t("yours")}
          </h2>
          {own.length > 0 ? <RoutineSearch params={params} /> : null}
          {list.isPending ? <Skeleton className="h-40" /> : null}
          {list.isSuccess && own.length === 0 ? (
            <EmptyState
              title={t("noneTitle")}
              action={
                <Link href={make} className={buttonClass({ variant: "secondary", size: "sm" })}>
                  {t("fromNothing")}
                </Link>
              }
            >
              {t("noneText")}
            </EmptyState>
          ) : null}
          {own.length > 0 && shown.length === 0 ? (
            <EmptyState title={t("notFoundTitle")}>{t("notFoundText")}</EmptyState>
          ) : null}
          <RoutineList routines={shown} />
        </section>
        <BuiltInList routines={all.filter((routine) => routine.own === null)} />
      </div>
    </div>
  );
}
