"use client";

import type { RosterRow } from "@fourstep/core";
import { Column, Table } from "@fourstep/ui/table";
import { useTranslations } from "use-intl";
import { RosterLine } from "./roster-line.tsx";
import type { RosterSort } from "./use-roster-params.ts";

interface RosterTableProps {
  rows: readonly RosterRow[];
  sort: RosterSort;
  onSort: (sort: RosterSort) => void;
}

/** One line a client: name, plan, pain, days kept, last session. Every column's head sorts by it. */
export function RosterTable({ rows, sort, onSort }: RosterTableProps) {
  const t = useTranslations("roster");
  const head = (column: RosterSort, label: string) => (
    <button
      type="button"
      className="min-h-8 cursor-pointer rounded-xs hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
      aria-pressed={sort === column}
      title={t("sortBy", { column: label })}
      onClick={() => onSort(column)}
    >
      {label}
    </button>
  );
  const sortedBy = (column: RosterSort, direction: "ascending" | "descending") =>
    sort === column ? { sorted: direction } : {};
  return (
    <div className="overflow-x-auto">
      <Table caption={t("caption")} className="min-w-[44rem]">
        <thead>
          <tr>
            <Column {...sortedBy("name", "ascending")}>{head("name", t("name"))}</Column>
            <Column className="max-lg:hidden">{t("plan")}</Column>
            <Column {...sortedBy("pain", "descending")}>{head("pain", t("pain"))}</Column>
            <Column>{t("kept")}</Column>
            <Column isNumeric {...sortedBy("adherence", "ascending")}>
              {head("adherence", t("keptShare"))}
            </Column>
            <Column isNumeric {...sortedBy("lastSession", "descending")}>
              {head("lastSession", t("last"))}
            </Column>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RosterLine key={row.id} row={row} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}
