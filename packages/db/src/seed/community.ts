import { sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { loggedOutcome, shareOutcome } from "../queries/outcomes.ts";
import { type Said, told } from "./community-words.ts";
import { randomFrom } from "./random.ts";

const day = 86_400_000;

/** What the demo's people say of two routines, under names of their choice, some with what their logs show. */
export async function addCommunity(tx: Transaction, now: Date): Promise<void> {
  const random = randomFrom("community");
  await tx.execute(sql`
    update plans p set routine_id = r.id from routines r
    where r.owner_id is null and lower(r.name) = lower(p.title)`);
  const { rows } = await tx.execute<{ id: string; email: string }>(
    sql`select id, email from users order by email`,
  );
  const ids = new Map(rows.map((row) => [row.email, row.id]));
  const named = new Set<string>();
  const say = async (one: Said, routineId: string, parent: string | null): Promise<void> => {
    const at = new Date(now.getTime() - one.daysAgo * day);
    const userId = ids.get(`${one.who}@example.com`);
    if (!userId) throw new Error(`The demo has nobody called ${one.who}`);
    if (!named.has(userId)) {
      named.add(userId);
      await tx.execute(sql`
        insert into member_profiles (user_id, display_name, created_at, updated_at)
        values (${userId}, ${one.as}, ${at}, ${at})`);
    }
    const comment = random.id(at);
    await tx.execute(sql`
      insert into comments (id, routine_id, author_id, parent_id, root_id, depth, body, created_at)
      values (${comment}, ${routineId}, ${userId}, ${parent}, ${parent}, ${parent === null ? 0 : 1}, ${one.body}, ${at})`);
    if (one.outcome) {
      const logged = one.outcome === "log" ? await loggedOutcome(tx, userId, routineId) : null;
      const numbers = one.outcome === "log" ? logged?.numbers : one.outcome;
      if (numbers) {
        const source = logged ? "log" : "self";
        const input = { id: random.id(at), commentId: comment, source, ...numbers } as const;
        await shareOutcome(tx, userId, { input, routineId, planId: logged?.planId ?? null });
      }
    }
    for (const answer of one.answers ?? []) await say(answer, routineId, comment);
  };
  for (const [routineId, all] of Object.entries(told)) {
    for (const one of all) await say(one, routineId, null);
  }
  await tx.execute(sql`
    update outcomes o set shared_at = c.created_at from comments c where c.id = o.comment_id`);
}
