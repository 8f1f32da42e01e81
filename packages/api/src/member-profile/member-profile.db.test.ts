import { memberProfileOf, publicCoach, publicChangesSince } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const asMina = callsOf(db, mina);
const asOmar = callsOf(db, omar);
const mina_o = { displayName: "mina_o", about: "Hips, mostly.", hasPage: false };

test("Mina chooses how others see her, and public pages are told", async () => {
  expect(await asMina.memberProfile.get()).toEqual({
    userId: mina.id,
    profile: null,
    picture: null,
    mayHavePage: false,
  });
  await asMina.memberProfile.update(mina_o);
  expect((await asMina.memberProfile.get()).profile).toEqual(mina_o);
  await asMina.memberProfile.update({ ...mina_o, displayName: "Mina_O" });
  const told = (await publicChangesSince(db, "2000-01-01")).map(({ tag }) => tag);
  expect(told).toEqual(expect.arrayContaining(["routines", `member:${mina.id}`]));
  const { rows } = await db.$client.query(
    "select detail->>'displayName' as name from audit_events where action = 'memberProfile.update' order by id",
  );
  expect(rows.map(({ name }) => name)).toEqual(["mina_o", "Mina_O"]);
});

test("Priya cannot go by Mina's name, however it is spelled (memberProfile.update)", async () => {
  const taken = callsOf(db, priya).memberProfile.update({ ...mina_o, displayName: "MINA_o" });
  expect(await sentenceOf(taken)).toContain("Choose another name");
  expect(await memberProfileOf(db, priya.id)).toBeNull();
  expect(await refusalOf(callsOf(db, null).memberProfile.update(mina_o))).toBe("UNAUTHORIZED");
});

test("two who want one name at once: one has it", async () => {
  const wanted = { ...mina_o, displayName: "rivals" };
  await Promise.allSettled([
    asOmar.memberProfile.update(wanted),
    callsOf(db, priya).memberProfile.update(wanted),
  ]);
  const { rows } = await db.$client.query(
    "select from member_profiles where display_name = 'rivals'",
  );
  expect(rows).toHaveLength(1);
});

test("a visitor cannot ask for a profile of their own, nor Omar for Mina's (memberProfile.get)", async () => {
  expect(await refusalOf(callsOf(db, null).memberProfile.get())).toBe("UNAUTHORIZED");
  expect((await asOmar.memberProfile.get()).profile?.displayName).not.toBe("Mina_O");
});

test("a page of their own is for trainers, and there only when they ask for it", async () => {
  expect(await refusalOf(asMina.memberProfile.update({ ...mina_o, hasPage: true }))).toBe(
    "BAD_REQUEST",
  );
  const coach = { displayName: "Omar H.", about: "Twenty years of hips.", hasPage: false };
  await asOmar.memberProfile.update(coach);
  expect(await publicCoach(db, omar.id)).toBeNull();
  await asOmar.memberProfile.update({ ...coach, hasPage: true });
  expect(await publicCoach(db, omar.id)).toEqual({
    id: omar.id,
    name: "Omar H.",
    about: "Twenty years of hips.",
    picture: null,
  });
  expect(await publicCoach(db, mina.id)).toBeNull();
});
