import { routines } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asMina = callsOf(db, mina);
const { id: _, ...content } = routines[0]!;
const routineId = newId();
await callsOf(db, omar).routine.create({ id: routineId, routine: content });

const follows = async (as: typeof asMina) =>
  (await as.savedRoutine.get({ routineId })).followsAuthor;

test("Mina cannot follow somebody who published nothing, nor a visitor anybody (authorFollow.create)", async () => {
  expect(await refusalOf(asMina.authorFollow.create({ authorId: omar.id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.authorFollow.create({ authorId: priya.id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.authorFollow.create({ authorId: mina.id }))).toBe("BAD_REQUEST");
  const visiting = callsOf(db, null).authorFollow.create({ authorId: omar.id });
  expect(await refusalOf(visiting)).toBe("UNAUTHORIZED");
});

test("Mina follows Omar once he published, and whoever he blocked does not", async () => {
  await callsOf(db, omar).routinePublication.create({ routineId });
  await asMina.authorFollow.create({ authorId: omar.id });
  await asMina.authorFollow.create({ authorId: omar.id });
  expect(await follows(asMina)).toBe(true);
  await db.$client.query("insert into blocks (blocker_id, blocked_id) values ($1, $2)", [
    omar.id,
    theo.id,
  ]);
  const blocked = callsOf(db, theo).authorFollow.create({ authorId: omar.id });
  expect(await refusalOf(blocked)).toBe("NOT_FOUND");
});

test("Priya cannot end what Mina follows (authorFollow.delete)", async () => {
  await callsOf(db, priya).authorFollow.delete({ authorId: omar.id });
  expect(await follows(asMina)).toBe(true);
  expect(await refusalOf(callsOf(db, null).authorFollow.delete({ authorId: omar.id }))).toBe(
    "UNAUTHORIZED",
  );
  await asMina.authorFollow.delete({ authorId: omar.id });
  expect(await follows(asMina)).toBe(false);
  const { rows } = await db.$client.query(
    "select action from audit_events where action like 'authorFollow.%' and actor_id = $1 order by id",
    [mina.id],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    "authorFollow.create",
    "authorFollow.create",
    "authorFollow.delete",
  ]);
});
