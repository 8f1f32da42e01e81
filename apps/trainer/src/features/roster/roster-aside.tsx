"use client";

import type { RosterColumn } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { Kbd } from "@fourstep/ui/kbd";
import { SearchField } from "@fourstep/ui/search-field";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { Column, Table } from "@fourstep/ui/table";
import Link from "next/link";
import { type ReactNode, useDeferredValue, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSlashKey } from "../../shell/use-slash-key.ts";
import { numericColumns } from "./roster-cell.tsx";
import { RosterLegend } from "./roster-legend.tsx";
import { RosterLine } from "./roster-line.tsx";
import { RosterSkeleton } from "./roster-skeleton.tsx";
import { TagToggle } from "./tag-toggle.tsx";
import { useRoster } from "./use-roster.ts";
import { useTags } from "./use-tags.ts";

const columns: readonly RosterColumn[] = ["pain", "kept", "lastSession"];
const shown = 14;

/**
 * Beside the queue: everybody, those who need their trainer first, found by name.
 * @param invite the next step for a trainer with whom nobody trains yet
 */
export function RosterAside({ invite }: { invite: ReactNode }) {
  const t = useTranslations("roster");
  const shell = useTranslations("desk");
  const [search, setSearch] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  const wanted = useDeferredValue(search.trim());
  const [tag, setTag] = useState<string | null>(null);
  const { tags } = useTags();
  const roster = useRoster({
    search: wanted,
    sort: "attention",
    state: "coached",
    tags: tag === null ? [] : [tag],
  });
  const rows = roster.data?.pages[0]?.clients.slice(0, shown) ?? [];
  const total = roster.data?.pages[0]?.total ?? 0;
  if (roster.isSuccess && total === 0 && wanted === "" && tag === null) {
    return (
      <EmptyState title={t("emptyTitle")} action={invite} className="py-0">
        {t("emptyText")}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="all-clients" className="min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="all-clients" className="type-d-section text-ink">
          {t("all")}
        </h2>
        <SearchField
          ref={field}
          label={t("find")}
          size="sm"
          keys={<Kbd>/</Kbd>}
          className="w-48"
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      {tags.length > 0 ? (
        <div className="mt-2 flex flex-wrap gap-1.5">
          <TagToggle name={t("everyTag")} isOn={tag === null} onToggle={() => setTag(null)} />
          {tags.slice(0, 4).map(({ name, clients }) => (
            <TagToggle
              key={name}
              name={name}
              clients={clients}
              isOn={tag === name}
              onToggle={() => setTag(tag === name ? null : name)}
            />
          ))}
        </div>
      ) : null}
      {roster.isPending ? <RosterSkeleton label={shell("loading")} /> : null}
      <div className="mt-2 overflow-x-auto">
        {rows.length > 0 ? (
          <Table caption={t("caption")}>
            <thead>
              <tr>
                <Column>{t("name")}</Column>
                {columns.map((column) => (
                  <Column key={column} isNumeric={numericColumns.has(column)}>
                    {t(`column.${column}`)}
                  </Column>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                <RosterLine key={row.id} row={row} columns={columns} place={place + 1} hasTags />
              ))}
            </tbody>
          </Table>
        ) : null}
      </div>
      <footer className="mt-3 flex flex-wrap items-center justify-between gap-3">
        <p className="type-d-small text-ink-2">{t("of", { shown: rows.length, total })}</p>
        <RosterLegend />
        <Link href="/clients" className={buttonClass({ variant: "quiet", size: "sm" })}>
          {t("toAll")}
        </Link>
      </footer>
    </section>
  );
}
