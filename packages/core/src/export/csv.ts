/** What a cell of a table may hold. */
export type CsvCell = string | number | boolean | null;

/** A column: its heading, and what stands in it for a row. */
export interface CsvColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => CsvCell;
}

/** Read as UTF-8 by spreadsheets, too. */
const byteOrderMark = "\u{FEFF}";

// A spreadsheet takes such a cell for a formula, whoever wrote it (OWASP, CSV injection).
const looksLikeFormula = /^[=+\-@\t\r]/;

/** A table as RFC 4180 has it: CRLF, quotes doubled, and no text that a spreadsheet would run. Numbers stay numbers. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const lines = [
    columns.map(({ heading }) => written(heading)),
    ...rows.map((row) => columns.map(({ cell }) => written(cell(row)))),
  ];
  return byteOrderMark + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = looksLikeFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
