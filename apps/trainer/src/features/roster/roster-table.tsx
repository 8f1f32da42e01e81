"use client";

import type { RosterColumn, RosterRow, RosterSort } from "@fourstep/core";
import { Column, Table } from "@fourstep/ui/table";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { numericColumns } from "./roster-cell.tsx";
import { RosterLine } from "./roster-line.tsx";
import { useRowWindow } from "./use-row-window.ts";

/** Pixels; the lines say the same. */
const rowHeight = 34;

interface RosterTableProps {
  rows: readonly RosterRow[];
  /** All there are, also those that are not fetched yet. */
  total: number;
  columns: readonly RosterColumn[];
  sort: RosterSort;
  onSort: (sort: RosterSort) => void;
  /** The end of what is fetched comes into sight. */
  onNeedMore: () => void;
  selected: ReadonlySet<string>;
  onSelect: (id: string, isSelected: boolean) => void;
}

const sorts: Partial<Record<RosterColumn, RosterSort>> = {
  attention: "attention",
  pain: "pain",
  adherence: "adherence",
  lastSession: "lastSession",
};
const directions = {
  name: "ascending",
  attention: "descending",
  pain: "descending",
  adherence: "ascending",
  lastSession: "descending",
} as const;

/** One line a client, of which only those in sight are drawn. The heads of columns that order anything sort by it. */
export function RosterTable({ rows, total, columns, sort, ...does }: RosterTableProps) {
  const t = useTranslations("roster");
  const heads = useRef<HTMLTableSectionElement>(null);
  const { from, to } = useRowWindow(heads, { count: rows.length, rowHeight });
  const isAtEnd = to >= rows.length && rows.length < total;
  const { onNeedMore } = does;
  useEffect(() => {
    if (isAtEnd) onNeedMore();
  }, [isAtEnd, onNeedMore]);

  const head = (by: RosterSort | undefined, label: string) =>
    by === undefined ? (
      label
    ) : (
      <button
        type="button"
        className="min-h-8 cursor-pointer rounded-xs hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
        aria-pressed={sort === by}
        title={t("sortBy", { column: label })}
        onClick={() => does.onSort(by)}
      >
        {label}
      </button>
    );
  const sortedBy = (by: RosterSort | undefined) =>
    by !== undefined && sort === by ? { sorted: directions[by] } : {};
  return (
    <div className="overflow-x-auto">
      <Table caption={t("caption")} aria-rowcount={total + 1} className="min-w-[44rem]">
        <thead ref={heads}>
          <tr aria-rowindex={1}>
            <Column {...sortedBy("name")}>{head("name", t("name"))}</Column>
            {columns.map((column) => (
              <Column
                key={column}
                isNumeric={numericColumns.has(column)}
                {...sortedBy(sorts[column])}
              >
                {head(sorts[column], t(`column.${column}`))}
              </Column>
            ))}
          </tr>
        </thead>
        <Gap rows={from} />
        <tbody>
          {rows.slice(from, to).map((row, place) => (
            <RosterLine
              key={row.id}
              row={row}
              columns={columns}
              place={from + place + 1}
              isSelected={does.selected.has(row.id)}
              onSelect={(isSelected) => does.onSelect(row.id, isSelected)}
            />
          ))}
        </tbody>
        <Gap rows={rows.length - to} />
      </Table>
    </div>
  );
}

/** Keeps the place of rows that are not drawn. Nothing to be read. */
function Gap({ rows }: { rows: number }) {
  return rows <= 0 ? null : (
    <tbody aria-hidden="true">
      <tr style={{ height: rows * rowHeight }} />
    </tbody>
  );
}
