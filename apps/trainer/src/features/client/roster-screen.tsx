"use client";

import { Button } from "@fourstep/ui/button";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { SearchField } from "@fourstep/ui/search-field";
import { Kbd } from "@fourstep/ui/kbd";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { usePaletteActions } from "../../shell/palette-actions.ts";
import { useSlashKey } from "../../shell/use-slash-key.ts";
import { InviteButton } from "../invite/invite-button.tsx";
import { InviteList } from "../invite/invite-list.tsx";
import { RosterLegend } from "./roster-legend.tsx";
import { RosterSkeleton } from "./roster-skeleton.tsx";
import { RosterTable } from "./roster-table.tsx";
import { trainedLately } from "./trained-lately.ts";
import { useRoster } from "./use-roster.ts";
import { rosterSorts, useRosterParams } from "./use-roster-params.ts";

/** Everybody who trains with this trainer: found by name, ordered by what matters. */
export function RosterScreen() {
  const t = useTranslations("roster");
  const shell = useTranslations("desk");
  const { search, sort, change } = useRosterParams();
  const roster = useRoster({ search, sort });
  const searchField = useRef<HTMLInputElement>(null);
  useSlashKey(searchField);
  usePaletteActions(
    rosterSorts.map((name) => ({
      id: `sort-${name}`,
      label: t("sortBy", { column: t(`sort.${name}`) }),
      run: () => change({ sort: name }),
    })),
  );

  const rows = roster.data?.pages.flatMap((page) => page.clients) ?? [];
  const isEmpty = roster.isSuccess && rows.length === 0;
  const headline =
    search === "" ? t("headline", { count: rows.length }) : t("found", { count: rows.length });

  if (roster.isError) {
    return <FailureScreen error={roster.error} onRetry={() => void roster.refetch()} />;
  }
  return (
    <div className="mx-auto flex max-w-390 flex-col gap-5 px-4 py-7 md:px-10">
      <header className="flex flex-wrap items-end justify-between gap-x-11 gap-y-4">
        <h1 className="type-d-page">
          {roster.isSuccess ? headline : t("title")}
          {roster.isSuccess && search === "" && rows.length > 0 ? (
            <span className="block text-ink-2 sm:inline">
              {" "}
              {t("lately", { count: trainedLately(rows) })}
            </span>
          ) : null}
        </h1>
        <div className="flex w-full flex-wrap items-center gap-3 sm:w-auto">
          <SearchField
            ref={searchField}
            label={t("find")}
            size="sm"
            keys={<Kbd>/</Kbd>}
            className="w-full sm:w-64"
            defaultValue={search}
            onChange={(event) => change({ search: event.currentTarget.value })}
          />
          <InviteButton />
        </div>
      </header>

      {roster.isPending ? <RosterSkeleton label={shell("loading")} /> : null}
      {isEmpty && search === "" ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      ) : null}
      {isEmpty && search !== "" ? (
        <EmptyState
          title={t("nobodyTitle", { search })}
          action={
            <Button
              variant="secondary"
              size="sm"
              onClick={() => {
                if (searchField.current) searchField.current.value = "";
                change({ search: "" });
              }}
            >
              {t("clear")}
            </Button>
          }
        >
          {t("nobodyText")}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <RosterTable rows={rows} sort={sort} onSort={(next) => change({ sort: next })} />
          <footer className="flex flex-wrap items-center justify-between gap-4">
            <RosterLegend />
            {roster.hasNextPage ? (
              <Button
                variant="secondary"
                size="sm"
                isPending={roster.isFetchingNextPage}
                onClick={() => void roster.fetchNextPage()}
              >
                {t("more")}
              </Button>
            ) : null}
          </footer>
        </>
      ) : null}
      <InviteList />
    </div>
  );
}
