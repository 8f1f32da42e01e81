import { exercises as library, routines as libraryRoutines } from "@fourstep/core";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { exercises, routineItems, routines } from "../schema/index.ts";
import { freshDatabase } from "../testing/index.ts";
import { seedContent } from "./index.ts";

const { db } = await freshDatabase();

test("the exercises and routines of the library are there, as they stand in it", async () => {
  const held = await db.select({ content: exercises.content }).from(exercises);
  expect(held.length).toBe(library.length);
  expect(new Map(held.map(({ content }) => [content.id, content]))).toEqual(
    new Map(library.map((exercise) => [exercise.id, exercise])),
  );
  expect((await db.select().from(routines)).length).toBe(libraryRoutines.length);
});

test("seeding again changes no row", async () => {
  const before = await everything();
  await seedContent(db);
  expect(await everything()).toEqual(before);
});

test("a newer library replaces what an older one said", async () => {
  const id = "act-wall-march";
  await db
    .update(exercises)
    .set({ step: "smr", content: sql`'{}'` })
    .where(eq(exercises.id, id));
  await db.insert(routineItems).values({
    id: "00000000-0000-7000-8000-000000000000",
    routineId: "front-hip-reset",
    position: 6,
    exerciseId: id,
    dose: sql`'{}'`,
  });
  await seedContent(db);
  const [march] = await db.select().from(exercises).where(eq(exercises.id, id));
  expect(march?.content).toEqual(library.find((exercise) => exercise.id === id));
  expect(march?.step).toBe("activate");
  const items = await db
    .select()
    .from(routineItems)
    .where(eq(routineItems.routineId, "front-hip-reset"));
  expect(items.length).toBe(5);
});

async function everything() {
  return {
    exercises: await db.select().from(exercises).orderBy(exercises.id),
    routines: await db.select().from(routines).orderBy(routines.id),
    items: await db.select().from(routineItems).orderBy(routineItems.id),
  };
}
