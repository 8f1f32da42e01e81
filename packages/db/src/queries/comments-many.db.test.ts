import { CommentListInput } from "@fourstep/core";
import { expect, test } from "vitest";
import { newId } from "../ids.ts";
import { castOf, freshDatabase } from "../testing/index.ts";
import { commentsOf } from "./comments.ts";

const { db } = await freshDatabase();
const { mina } = await castOf(db);

const page = (routineId: string, more: object = {}) =>
  commentsOf(db, null, CommentListInput.parse({ routineId, ...more }));

test("fifty thousand comments are never counted or sorted to show twenty of them", async () => {
  await db.$client.query(
    `insert into comments (id, routine_id, author_id, body, helped, created_at)
     select gen_random_uuid(), 'front-hip-reset', $1, 'It went well on day ' || n, n % 97, now() - n * interval '1 minute'
     from generate_series(1, 50000) n`,
    [mina.id],
  );
  await db.$client.query("analyze comments");
  for (const sort of ["newest", "helpful"] as const) {
    const first = await page("front-hip-reset", { sort });
    expect(first.threads).toHaveLength(20);
    expect(first.count).toBe(201);
    const deep = `1~2000-01-01 00:00:00.000000+00~${newId()}`;
    const { threads } = await page("front-hip-reset", { sort, after: deep });
    expect(threads).toHaveLength(sort === "helpful" ? 20 : 0);
  }
  const spent = async (routineId: string) => {
    const times: number[] = [];
    for (let at = 0; at < 60; at += 1) {
      const begun = performance.now();
      await page(routineId, { sort: "helpful" });
      times.push(performance.now() - begun);
    }
    return times.toSorted((a, b) => a - b)[30] ?? 0;
  };
  process.stdout.write(
    `Empty ${(await spent("trunk-first")).toFixed(1)} ms, of 50,000 ${(await spent("front-hip-reset")).toFixed(1)} ms\n`,
  );
}, 60_000);
