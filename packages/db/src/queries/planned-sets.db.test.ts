import { type Dose, plannedSetsOf, routines } from "@fourstep/core";
import { expect, test } from "vitest";

import { freshDatabase } from "../testing/index.ts";
import { plannedSets } from "./planned-sets.ts";

const { db } = await freshDatabase();

const doses: Dose[] = [
  ...routines.flatMap(({ items }) => items.map(({ dose }) => dose)),
  {
    kind: "reps",
    perSide: true,
    alternating: true,
    sets: 3,
    reps: 8,
    secondsPerRep: 4,
    restSeconds: 30,
  },
  {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: 3,
    reps: 8,
    secondsPerRep: 4,
    restSeconds: 30,
  },
  { kind: "hold", perSide: false, sets: 2, seconds: 30, restSeconds: 15 },
];

test("SQL counts the planned sets of every dose as core lists them", async () => {
  const { rows } = await db.$client.query<{ sets: number }>(
    `select ${plannedSets("dose")} as sets
      from jsonb_array_elements($1::jsonb) with ordinality given(dose, place) order by place`,
    [JSON.stringify(doses)],
  );
  expect(rows.map(({ sets }) => sets)).toEqual(
    doses.map((dose) => plannedSetsOf({ id: "i", exerciseId: "e", step: "smr", dose }).length),
  );
});
