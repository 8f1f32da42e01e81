import {
  addDays,
  attentionOrder,
  type ClientDay,
  type Day,
  isDue,
  isKept,
  rosterRow,
  weekOf,
} from "@fourstep/core";
import { beforeAll, expect, test } from "vitest";
import { seedDemo } from "../seed/index.ts";
import { freshDatabase } from "../testing/index.ts";
import { rosterOf } from "./roster.ts";

const now = new Date("2026-11-22T10:00:00Z");
const { db, url } = await freshDatabase();
beforeAll(() => seedDemo(url, { now }));

const rowsOf = async <Row extends object>(text: string, values: unknown[]) =>
  (await db.$client.query<Row>(text, values)).rows;

interface DayRow extends Pick<ClientDay, "day" | "status"> {
  readonly done: number;
  readonly session_id: string | null;
}

/** A row of the roster, counted in plain words from what was written. */
async function recounted(trainerId: string, clientId: string) {
  const [who] = await rowsOf<{ name: string; today: Day }>(
    "select name, ($2::timestamptz at time zone time_zone)::date::text as today from users where id = $1",
    [clientId, now],
  );
  const { name, today } = who!;
  const told = await rowsOf<DayRow>(
    `select day::text, status, session_id,
      smr_done + activate_done + mobilize_done + integrate_done as done
    from client_days where client_id = $1 order by day`,
    [clientId],
  );
  const days = told.map((one) => {
    const isOver = one.status === "planned" && one.day < today;
    return { ...one, status: isOver ? (one.done > 0 ? "partly" : "missed") : one.status } as const;
  });
  const due = days.filter((one) => one.day > addDays(today, -28) && isDue(one, today));
  const last = days.findLast(({ session_id }) => session_id !== null);
  const answers = await rowsOf<{ day: Day; worst: number }>(
    `select day::text, greatest(pain_worst_week, pain_now) as worst from check_ins
    where client_id = $1 and coalesce(pain_worst_week, pain_now) is not null order by day`,
    [clientId],
  );
  const weeks = [...new Set(answers.map(({ day }) => weekOf(day)))].filter(
    (week) => week >= addDays(weekOf(today), -49) && week <= today,
  );
  const open = await rowsOf<{ kind: string }>(
    `select kind from attention_items where trainer_id = $1 and client_id = $2 and done_at is null
      and (snoozed_until is null or snoozed_until <= $3)`,
    [trainerId, clientId, now],
  );
  const kinds = open.map(({ kind }) => kind);
  return {
    name,
    attention: attentionOrder.find((kind) => kinds.includes(kind)) ?? null,
    pain: weeks.map((week) => ({
      weekOf: week,
      worst: Math.max(
        ...answers.filter(({ day }) => weekOf(day) === week).map(({ worst }) => worst),
      ),
    })),
    days: Array.from({ length: 14 }, (_, place) => {
      const day = addDays(today, place - 13);
      return { day, status: days.find((one) => one.day === day)?.status ?? "rest" };
    }),
    adherence: due.length === 0 ? null : due.filter(isKept).length / due.length,
    trainedOn: last?.day ?? null,
  };
}

test.each(["omar@example.com", "theo@example.com"])(
  "each row of %s's roster says what a recount of everything says",
  async (email) => {
    const [trainer] = await rowsOf<{ id: string }>("select id from users where email = $1", [
      email,
    ]);
    const page = await rosterOf(db, trainer!.id, {
      search: null,
      sort: "name",
      state: "coached",
      tags: [],
      after: null,
      limit: 100,
      now,
    });
    expect(page.length).toBeGreaterThan(5);
    expect(page.every(({ total }) => total === page.length)).toBe(true);
    for (const { client } of page) {
      expect(rosterRow(client)).toMatchObject(await recounted(trainer!.id, client.id));
    }
  },
);
