import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

const columns = [
  { heading: "Name", cell: (row: { name: string; pain: number | null }) => row.name },
  { heading: "Pain", cell: (row: { name: string; pain: number | null }) => row.pain },
];

test("a table has a heading, a line for each row, and ends each with CRLF", () => {
  expect(csvOf([{ name: "Mina", pain: 3 }], columns)).toBe("\u{FEFF}Name,Pain\r\nMina,3\r\n");
});

test("quotes, commas and line breaks stay inside their cell", () => {
  expect(csvOf([{ name: 'says "ow",\nthen rests', pain: null }], columns)).toContain(
    '"says ""ow"",\nthen rests",\r\n',
  );
});

test.each(["=1+1", "+49", "-cmd", "@sum", "\tx"])(
  "%j is text, and no formula that a spreadsheet would run",
  (name) => {
    expect(csvOf([{ name, pain: null }], columns)).toContain(`'${name}`);
  },
);

test("a negative number is a number", () => {
  expect(csvOf([{ name: "x", pain: -1 }], columns)).toContain("x,-1\r\n");
});
