import { expect, test } from "vitest";

import { castOf, freshDatabase } from "../testing/index.ts";
import { closePastDays } from "./past-days.ts";

const { db } = await freshDatabase();
const { mina, priya } = await castOf(db);

test("a planned day is over when it is over where the client lives", async () => {
  for (const [id, zone] of [
    [mina.id, "America/Los_Angeles"],
    [priya.id, "Pacific/Auckland"],
  ]) {
    await db.$client.query("update users set time_zone = $2 where id = $1", [id, zone]);
    await db.$client.query(
      `insert into client_days (client_id, day, status, smr_done) values
        ($1, '2026-11-16', 'planned', 0), ($1, '2026-11-17', 'planned', 2), ($1, '2026-11-18', 'planned', 0),
        ($1, '2026-11-15', 'skipped', 0), ($1, '2026-11-14', 'done', 5)`,
      [id],
    );
  }
  const days = async (id: string) =>
    (
      await db.$client.query<{ status: string }>(
        "select status from client_days where client_id = $1 order by day",
        [id],
      )
    ).rows.map(({ status }) => status);

  // Noon in UTC on the 18th: still early on the 18th in Los Angeles, past midnight in Auckland.
  expect(await closePastDays(db, new Date("2026-11-18T12:00:00Z"))).toBe(5);
  expect(await days(mina.id)).toEqual(["done", "skipped", "missed", "partly", "planned"]);
  expect(await days(priya.id)).toEqual(["done", "skipped", "missed", "partly", "missed"]);
  expect(await closePastDays(db, new Date("2026-11-18T12:00:00Z"))).toBe(0);
});
