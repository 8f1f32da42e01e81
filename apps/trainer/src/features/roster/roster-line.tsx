import type { RosterColumn, RosterRow } from "@fourstep/core";
import { RowHead } from "@fourstep/ui/table";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { AttentionMark } from "./attention-mark.tsx";
import { RosterCell } from "./roster-cell.tsx";

interface RosterLineProps {
  row: RosterRow;
  columns: readonly RosterColumn[];
  /** Its place among all rows, from 1; the head is the first. */
  place: number;
  /** Absent: there is nothing to select for. */
  onSelect?: (isSelected: boolean) => void;
  isSelected?: boolean;
  /** Their tags stand behind the name, where no column has them. */
  hasTags?: boolean;
}

/** One client in the roster. The name is the link; the mark says that they need their trainer. */
export function RosterLine({
  row,
  columns,
  place,
  onSelect,
  isSelected = false,
  hasTags = false,
}: RosterLineProps) {
  const t = useTranslations("roster");
  return (
    <tr
      aria-rowindex={place + 1}
      className={`h-8.5 hover:bg-sunken ${isSelected ? "bg-tint" : ""}`}
    >
      <RowHead className="py-0! whitespace-nowrap">
        <span className="flex items-center gap-2.5">
          {onSelect ? (
            <input
              type="checkbox"
              aria-label={t("select", { name: row.name })}
              checked={isSelected}
              onChange={(event) => onSelect(event.currentTarget.checked)}
              className="size-4 accent-(--accent)"
            />
          ) : null}
          <span className="grid w-3.5 place-items-center">
            <AttentionMark kind={row.attention} />
          </span>
          <Link
            href={`/clients/${row.id}` as Route}
            prefetch={false}
            data-roster={row.id}
            className="py-1.5 hover:underline"
          >
            {row.name}
          </Link>
          {hasTags && row.tags.length > 0 ? (
            <span
              title={row.tags.join(", ")}
              className="type-d-small hidden max-w-28 truncate text-ink-2 min-[96rem]:inline"
            >
              {row.tags.join(", ")}
            </span>
          ) : null}
          {row.isPaused ? <span className="type-d-small text-ink-2">{t("paused")}</span> : null}
        </span>
      </RowHead>
      {columns.map((column) => (
        <RosterCell key={column} row={row} column={column} />
      ))}
    </tr>
  );
}
