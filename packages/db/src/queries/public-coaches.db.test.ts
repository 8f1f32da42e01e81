import { wordsOf } from "@fourstep/core";
import { routines as builtIn } from "@fourstep/core/library";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "../retry.ts";
import { blocks, memberProfiles, users } from "../schema/index.ts";
import { castOf, freshDatabase } from "../testing/index.ts";
import { newId } from "../ids.ts";
import { publicCoach, publicCoaches } from "./member-profiles.ts";
import { addRoutine, publishRoutine, withdrawRoutine } from "./own-routines.ts";

const { db } = await freshDatabase();
const { mina, omar, theo } = await castOf(db);
const asks = async (
  text = "",
  { after = "", limit = 20, viewerId = null as string | null } = {},
) => {
  const found = await publicCoaches(db, { words: wordsOf(text), after, limit }, viewerId);
  return found.coaches.map(({ name }) => name);
};
const profile = { about: "", hasPage: true };
await db.insert(memberProfiles).values([
  {
    ...profile,
    userId: omar.id,
    displayName: "Omar H.",
    about: "Twenty years of hips & 100% of them stiff.",
  },
  { ...profile, userId: theo.id, displayName: "coach_theo", hasPage: false },
  { ...profile, userId: mina.id, displayName: "mina_o", about: "Hips." },
]);

test("only trainers who asked for a page are listed", async () => {
  expect(await asks()).toEqual(["Omar H."]);
  await db.update(memberProfiles).set({ hasPage: true }).where(eq(memberProfiles.userId, theo.id));
  expect(await asks()).toEqual(["coach_theo", "Omar H."]);
  await db.update(users).set({ deactivatedAt: new Date() }).where(eq(users.id, theo.id));
  expect(await asks()).toEqual(["Omar H."]);
  await db.update(users).set({ deactivatedAt: null }).where(eq(users.id, theo.id));
});

test("a trainer is found by every word of their name, of what they say, and of what they published", async () => {
  const id = newId();
  const { id: _, ...first } = builtIn[0]!;
  const content = { ...first, name: "Before the long run" };
  await inTransaction(db, (tx) => addRoutine(tx, theo.id, id, content));
  expect(await asks("long run")).toEqual([]);
  await inTransaction(db, (tx) => publishRoutine(tx, theo.id, id));
  expect(await asks("RUN coach")).toEqual(["coach_theo"]);
  const [theos] = (await publicCoaches(db, { words: [], after: "", limit: 1 })).coaches;
  expect(theos).toMatchObject({ name: "coach_theo", routines: 1 });
  await inTransaction(db, (tx) => withdrawRoutine(tx, theo.id, id));
  expect(await asks("run")).toEqual([]);
  expect(await asks("hips omar")).toEqual(["Omar H."]);
  expect(await asks("hips theo")).toEqual([]);
  // A sign that stands for anything elsewhere stands for itself.
  expect(await asks("100%")).toEqual(["Omar H."]);
  expect(await asks("200%")).toEqual([]);
  expect(await asks("o_ar")).toEqual([]);
});

test("whoever is in a block with a trainer finds neither them nor their page", async () => {
  await db.insert(blocks).values({ blockerId: omar.id, blockedId: mina.id });
  expect(await asks("", { viewerId: mina.id })).toEqual(["coach_theo"]);
  expect(await publicCoach(db, omar.id, mina.id)).toBeNull();
  expect(await publicCoach(db, omar.id, theo.id)).not.toBeNull();
  expect(await publicCoach(db, omar.id)).not.toBeNull();
});

test("a page ends where the next one begins, and nobody is missed or told twice", async () => {
  for (let place = 0; place < 25; place += 1) {
    const [one] = await db
      .insert(users)
      .values({ ...theo, id: newId(), email: `coach-${place}@example.com`, roles: ["trainer"] })
      .returning();
    await db
      .insert(memberProfiles)
      .values({ ...profile, userId: one!.id, displayName: `Łukasz ${place}` });
  }
  const seen: string[] = [];
  let after: string | null = "";
  for (let page = 0; after !== null; page += 1) {
    const found = await publicCoaches(db, { words: [], after, limit: 10 });
    seen.push(...found.coaches.map(({ id }) => id));
    after = found.next;
    expect(page).toBeLessThan(3);
  }
  expect(seen).toHaveLength(27);
  expect(new Set(seen)).toHaveLength(27);
});
