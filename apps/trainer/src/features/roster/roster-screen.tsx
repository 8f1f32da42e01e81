"use client";

import { RosterSort } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { SearchField } from "@fourstep/ui/search-field";
import { Kbd } from "@fourstep/ui/kbd";
import { type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { usePaletteActions } from "../../shell/palette-actions.ts";
import { useSlashKey } from "../../shell/use-slash-key.ts";
import { RosterFilters } from "./roster-filters.tsx";
import { RosterLegend } from "./roster-legend.tsx";
import { RosterSkeleton } from "./roster-skeleton.tsx";
import { RosterTable } from "./roster-table.tsx";
import { TagDialog } from "./tag-dialog.tsx";
import { trainedLately } from "./trained-lately.ts";
import { useRoster } from "./use-roster.ts";
import { useRosterKeys } from "./use-roster-keys.ts";
import { useRosterParams } from "./use-roster-params.ts";

interface RosterScreenProps {
  /** Beside the search. */
  invite: ReactNode;
  /** Below the table. */
  invites: ReactNode;
}

/** Everybody who trains with this trainer: found by name, narrowed, ordered by what matters, tagged. */
export function RosterScreen({ invite, invites }: RosterScreenProps) {
  const t = useTranslations("roster");
  const shell = useTranslations("desk");
  const { view, change } = useRosterParams();
  const roster = useRoster(view);
  const searchField = useRef<HTMLInputElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isTagging, setTagging] = useState(false);
  const select = (id: string, isSelected = !selected.has(id)) => {
    const others = [...selected].filter((one) => one !== id);
    setSelected(new Set(isSelected ? [...others, id] : others));
  };
  useSlashKey(searchField);
  useRosterKeys({
    hasSelection: selected.size > 0,
    onSelect: (id) => select(id),
    onTag: () => setTagging(true),
  });
  usePaletteActions(
    RosterSort.options.map((name) => ({
      id: `sort-${name}`,
      label: t("sortBy", { column: t(`sort.${name}`) }),
      run: () => change({ sort: name }),
    })),
  );

  const rows = roster.data?.pages.flatMap((page) => page.clients) ?? [];
  const total = roster.data?.pages[0]?.total ?? rows.length;
  const isWhole = view.search === "" && view.state === "coached" && view.tags.length === 0;
  const isEmpty = roster.isSuccess && rows.length === 0;

  if (roster.isError) {
    return <FailureScreen error={roster.error} onRetry={() => void roster.refetch()} />;
  }
  return (
    <div className="mx-auto flex max-w-390 flex-col gap-5 px-4 py-7 md:px-10">
      <header className="flex flex-wrap items-end justify-between gap-x-11 gap-y-4">
        <h1 tabIndex={-1} className="type-d-page outline-none">
          {roster.isSuccess ? t(isWhole ? "headline" : "found", { count: total }) : t("title")}
          {isWhole && rows.length > 0 && rows.length === total ? (
            <span className="type-d-body block tracking-normal text-ink-2 2xl:type-d-page 2xl:inline">
              {" "}
              {t("lately", { count: trainedLately(rows) })}
            </span>
          ) : null}
          {/* Its line is kept free, so that nothing moves when it comes. */}
          {roster.isPending ? <span className="type-d-body block 2xl:hidden">&nbsp;</span> : null}
        </h1>
        <div className="flex w-full flex-wrap items-center gap-3 sm:w-auto">
          <SearchField
            ref={searchField}
            label={t("find")}
            size="sm"
            keys={<Kbd>/</Kbd>}
            className="w-full sm:w-64"
            defaultValue={view.search}
            onChange={(event) => change({ search: event.currentTarget.value })}
          />
          {invite}
        </div>
      </header>
      <RosterFilters view={view} onChange={change} />
      {selected.size > 0 ? (
        <div className="type-d-body flex items-center gap-3 rounded-control bg-tint px-3 py-1.5">
          {t("selected", { count: selected.size })}
          <Button variant="secondary" size="sm" onClick={() => setTagging(true)}>
            {t("tagThem")}
            <Kbd>T</Kbd>
          </Button>
          <Button variant="quiet" size="sm" onClick={() => setSelected(new Set())}>
            {t("selectNone")}
          </Button>
        </div>
      ) : null}

      {roster.isPending ? <RosterSkeleton label={shell("loading")} /> : null}
      {isEmpty && isWhole ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      ) : null}
      {isEmpty && !isWhole ? (
        <EmptyState
          title={view.search === "" ? t("noneTitle") : t("nobodyTitle", { search: view.search })}
          action={
            <Button
              variant="secondary"
              size="sm"
              onClick={() => {
                if (searchField.current) searchField.current.value = "";
                change({ search: "", state: "coached", tags: [] });
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
          <RosterTable
            rows={rows}
            total={total}
            columns={view.columns}
            sort={view.sort}
            onSort={(sort) => change({ sort })}
            onNeedMore={() => {
              if (roster.hasNextPage && !roster.isFetchingNextPage) void roster.fetchNextPage();
            }}
            selected={selected}
            onSelect={select}
          />
          <RosterLegend />
        </>
      ) : null}
      {invites}
      {isTagging ? <TagDialog clientIds={[...selected]} onClose={() => setTagging(false)} /> : null}
    </div>
  );
}
