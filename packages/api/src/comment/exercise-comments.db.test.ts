import { CommentListInput, ExerciseCommentsInput, routines as library } from "@fourstep/core";
import { commentsOf, commentsOnExercise, newId, publicChangesSince } from "@fourstep/db";
import { castOf, freshDatabase, type Person } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { namedAs, withRole } from "../testing/community.ts";

const { db } = await freshDatabase();
const cast = await castOf(db);
const { mina, priya, theo } = cast;
const omar = await withRole(db, cast.omar, "moderator");
const as = (who: Person | null) => callsOf(db, who);
await namedAs(db, mina, "mina_o");
await namedAs(db, priya, "priya_r");
await db.$client.query("update users set created_at = now() - interval '30 days'");

const [first, second] = library;
if (!first || !second) throw new Error("There are no routines");
const [{ exerciseId } = { exerciseId: "" }] = first.items;
const theosRoutine = newId();
const { id: _, ...content } = first;
await as(theo).routine.create({ id: theosRoutine, routine: { ...content, name: "Theo's hips" } });
await as(theo).routinePublication.create({ routineId: theosRoutine });

const read = async (who: Person | null) =>
  (
    await commentsOnExercise(db, who?.id ?? null, ExerciseCommentsInput.parse({ exerciseId }))
  ).threads.map(({ body, routine }) => [body, routine.name]);
const inFirst = { id: newId(), routineId: first.id, exerciseId, body: "The first one was hard." };
const inTheos = { id: newId(), routineId: theosRoutine, exerciseId, body: "Easier with a towel." };
const toldOf = async () =>
  (await publicChangesSince(db, new Date().toISOString())).map(({ tag }) => tag);
const forget = () => db.$client.query("delete from public_changes");

test("what is said of an exercise is read on its page, across routines, and by itself on the routine", async () => {
  await as(mina).comment.create(inFirst);
  await as(mina).comment.create({ id: newId(), routineId: first.id, body: "All of it was hard." });
  await as(priya).comment.create(inTheos);
  expect(await read(null)).toEqual([
    ["Easier with a towel.", "Theo's hips"],
    ["The first one was hard.", first.name],
  ]);
  const about = CommentListInput.parse({ routineId: first.id, exerciseId });
  for (const sort of ["newest", "helpful"] as const) {
    expect(await commentsOf(db, null, { ...about, sort })).toMatchObject({
      count: 1,
      threads: [{ exerciseId, body: "The first one was hard." }],
    });
  }
});

test("nobody speaks of an exercise that is not in the routine (comment.create)", async () => {
  const stray = { ...inFirst, id: newId(), exerciseId: "no-such-exercise" };
  expect(await refusalOf(as(mina).comment.create(stray))).toBe("NOT_FOUND");
});

test("a visitor cannot read on an exercise's page what was hidden or deleted, and the page is told each time", async () => {
  const page = `exercise:${exerciseId}`;
  await forget();
  const hiding = { id: newId(), commentId: inFirst.id, reason: "other" as const, note: "" };
  await as(omar).hiding.create(hiding);
  expect(await read(null)).toEqual([["Easier with a towel.", "Theo's hips"]]);
  expect(await toldOf()).toEqual(expect.arrayContaining([page, `routine:${first.id}`]));
  await forget();
  await as(omar).hiding.delete({ commentId: inFirst.id });
  expect(await read(null)).toHaveLength(2);
  expect(await toldOf()).toContain(page);
  await forget();
  const answer = newId();
  await as(priya).comment.create({
    id: answer,
    routineId: first.id,
    parentId: inFirst.id,
    body: "For me too.",
  });
  expect(await toldOf()).toContain(page);
  await forget();
  await as(priya).comment.delete({ id: answer });
  await as(mina).comment.delete({ id: inFirst.id });
  expect(await toldOf()).toContain(page);
  expect(await read(null)).toEqual([["Easier with a towel.", "Theo's hips"]]);
});

test("an outcome that moves to another comment leaves the page of the exercise", async () => {
  const outcome = { source: "self" as const, sessions: 8, weeks: 3, painBefore: 6, painAfter: 4 };
  await as(priya).outcome.create({ id: newId(), commentId: inTheos.id, ...outcome });
  const whole = { id: newId(), routineId: theosRoutine, body: "And of the whole routine." };
  await as(priya).comment.create(whole);
  await forget();
  await as(priya).outcome.create({ id: newId(), commentId: whole.id, ...outcome });
  expect(await toldOf()).toContain(`exercise:${exerciseId}`);
});

test("whoever blocked a routine's author reads nothing of that routine on the page", async () => {
  await as(mina).block.create({ userId: theo.id });
  expect(await read(mina)).toEqual([]);
  expect(await read(null)).toHaveLength(1);
  await as(theo).routinePublication.delete({ routineId: theosRoutine });
  expect(await read(null)).toEqual([]);
});
