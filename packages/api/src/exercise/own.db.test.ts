import { dosageFrom, type ExerciseInput } from "@fourstep/core";
import { finishUpload, advanceUpload, mediumFor, newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { dueOn } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const asOmar = callsOf(db, omar);
const asTheo = callsOf(db, theo);
const asMina = callsOf(db, mina);
const exercise: ExerciseInput = {
  name: "Wall sit with a ball",
  shortName: "Wall sit",
  step: "activate",
  targets: { tissues: [], muscles: ["quadriceps"] },
  equipment: ["wall"],
  position: "Back to the wall",
  needsFloor: false,
  planes: ["sagittal"],
  dosage: dosageFrom({ kind: "hold", perSide: false, sets: 2, reps: 10, seconds: 30 }),
  cues: ["Knees over the ankles"],
  commonMistakes: [],
  contraindications: [{ tag: "knee-pain", level: "caution", note: "Slide down less far" }],
  level: 1,
  regressions: [],
  progressions: [],
  travelsThroughSpace: false,
};
const id = newId();
const own = { id, exercise };
await asOmar.exercise.create(own);
const idsOf = async (as: typeof asOmar) => (await as.exercise.list()).map((one) => one.id);

/** A video of Omar's that has arrived, as the server leaves it. */
async function arrived() {
  const upload = { id: newId(), fileName: "sit.mp4", bytes: 10, declaredType: "video/mp4" };
  await asOmar.mediaUpload.create(upload);
  await advanceUpload(db, omar.id, upload.id, { from: 0, to: 10 });
  const mediaId = await db.transaction((tx) => finishUpload(tx, omar.id, upload.id, "video/mp4"));
  return { uploadId: upload.id, mediaId: mediaId ?? "" };
}

test("an own exercise stands in its owner's library, once however often it is sent", async () => {
  await asOmar.exercise.create(own);
  expect((await idsOf(asOmar)).filter((one) => one === id)).toHaveLength(1);
  expect(await asOmar.exercise.get({ id })).toMatchObject({
    exercise: { name: exercise.name, fromArticle: false },
    isMine: true,
    ownerName: omar.name,
    video: null,
  });
});

test("Theo cannot take the name of Omar's exercise, nor a client write one (exercise.create)", async () => {
  expect(await refusalOf(asTheo.exercise.create(own))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.exercise.create({ ...own, id: newId() }))).toBe("FORBIDDEN");
});

test("a ladder cannot name what is not in the library", async () => {
  const lost = { ...exercise, regressions: ["nobody-knows-it"] };
  expect(await refusalOf(asOmar.exercise.create({ id: newId(), exercise: lost }))).toBe(
    "BAD_REQUEST",
  );
  expect(
    await refusalOf(asOmar.exercise.update({ id, exercise: { ...exercise, progressions: [id] } })),
  ).toBe("BAD_REQUEST");
});

test("only the figure of a built-in exercise can be borrowed", async () => {
  const borrowed = { ...exercise, figureId: "act-wall-march" };
  await asOmar.exercise.update({ id, exercise: borrowed });
  expect((await asOmar.exercise.get({ id })).exercise.figureId).toBe("act-wall-march");
  const lost = asOmar.exercise.update({ id, exercise: { ...exercise, figureId: id } });
  expect(await refusalOf(lost)).toBe("BAD_REQUEST");
});

test("Theo cannot look up Omar's exercise, nor can his client (exercise.get)", async () => {
  expect(await refusalOf(asTheo.exercise.get({ id }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, priya).exercise.get({ id }))).toBe("NOT_FOUND");
});

test("shared, Theo can look it up and prescribe it, and not change it (exercise.update)", async () => {
  await asOmar.exerciseShare.create({ exerciseId: id, email: " THEO@example.com " });
  expect(await idsOf(asTheo)).toContain(id);
  expect(await asTheo.exercise.get({ id })).toMatchObject({ isMine: false, sharedWith: [] });
  expect((await asOmar.exercise.get({ id })).sharedWith).toEqual([
    { id: theo.id, name: theo.name },
  ]);
  // He cannot change it.
  expect(await refusalOf(asTheo.exercise.update(own))).toBe("NOT_FOUND");
  expect(await refusalOf(asTheo.exercise.delete({ id }))).toBe("NOT_FOUND");
});

test("Theo cannot update what is shared with him (exercise.update)", async () => {
  expect(await refusalOf(asTheo.exercise.update(own))).toBe("NOT_FOUND");
});

test("an unknown address and a client's cannot be told apart (exerciseShare.create)", async () => {
  for (const email of ["nobody@example.com", "mina@example.com", "omar@example.com"]) {
    const share = { exerciseId: id, email };
    expect([email, await refusalOf(asOmar.exerciseShare.create(share))]).toEqual([
      email,
      "NOT_FOUND",
    ]);
  }
  // Nor can Theo share on what was shared with him.
  const on = { exerciseId: id, email: "omar@example.com" };
  expect(await refusalOf(asTheo.exerciseShare.create(on))).toBe("NOT_FOUND");
});

test("a video of Omar's is seen by his colleague and by no stranger", async () => {
  const { uploadId, mediaId } = await arrived();
  const video = { id: newId(), exerciseId: id, source: { uploadId } };
  await asOmar.exerciseVideo.create(video);
  await asOmar.exerciseVideo.create(video);
  expect((await asOmar.exercise.get({ id })).video).toMatchObject({ kind: "file", mediaId });
  expect(await mediumFor(db, theo.id, mediaId)).not.toBeNull();
  expect(await mediumFor(db, priya.id, mediaId)).toBeNull();
  // His client sees it once her plan holds the exercise, not before.
  expect(await mediumFor(db, mina.id, mediaId)).toBeNull();
  await db.$client.query("update plan_items set exercise_id = $2 where id = $1", [
    plan.items[0]?.id,
    id,
  ]);
  expect(await mediumFor(db, mina.id, mediaId)).not.toBeNull();
  expect((await asMina.exercise.get({ id })).video).toMatchObject({ mediaId });
});

test("Theo cannot put Omar's upload beside an exercise, nor a video beside Omar's (exerciseVideo.create)", async () => {
  const { uploadId } = await arrived();
  const theirs = { id: newId(), exerciseId: "smr-tfl-roller", source: { uploadId } };
  expect(await refusalOf(asTheo.exerciseVideo.create(theirs))).toBe("NOT_FOUND");
  const beside = { id: newId(), exerciseId: id, source: { url: "https://films.example.com/1" } };
  expect(await refusalOf(asTheo.exerciseVideo.create(beside))).toBe("NOT_FOUND");
  const unsafe = { ...beside, id: newId(), source: { url: "javascript:alert(1)" } };
  expect(await refusalOf(asOmar.exerciseVideo.create(unsafe))).toBe("BAD_REQUEST");
});

test("Theo cannot take Omar's video away; once Omar does nobody sees it (exerciseVideo.delete)", async () => {
  const { video } = await asOmar.exercise.get({ id });
  expect(await refusalOf(asTheo.exerciseVideo.delete({ exerciseId: id }))).toBe("NOT_FOUND");
  await asOmar.exerciseVideo.delete({ exerciseId: id });
  expect((await asOmar.exercise.get({ id })).video).toBeNull();
  const mediaId = video?.kind === "file" ? video.mediaId : "";
  for (const who of [omar, theo, mina]) expect(await mediumFor(db, who.id, mediaId)).toBeNull();
});

test("a link stands beside a built-in exercise for the trainer's own clients alone", async () => {
  const exerciseId = "smr-tfl-roller";
  const source = { url: "https://films.example.com/tfl" };
  await asOmar.exerciseVideo.create({ id: newId(), exerciseId, source });
  const link = { kind: "link", url: source.url };
  expect((await asMina.exercise.get({ id: exerciseId })).video).toEqual(link);
  expect((await callsOf(db, priya).exercise.get({ id: exerciseId })).video).toBeNull();
});

test("an upload goes on where it stopped; Theo cannot learn of it (mediaUpload.get)", async () => {
  const upload = { id: newId(), fileName: "a.mp4", bytes: 100, declaredType: "video/mp4" };
  expect(await asOmar.mediaUpload.create(upload)).toMatchObject({ offset: 0 });
  await advanceUpload(db, omar.id, upload.id, { from: 0, to: 40 });
  expect(await asOmar.mediaUpload.create(upload)).toMatchObject({ offset: 40 });
  expect(await asOmar.mediaUpload.get({ id: upload.id })).toMatchObject({ offset: 40, bytes: 100 });
  expect(await refusalOf(asTheo.mediaUpload.get({ id: upload.id }))).toBe("NOT_FOUND");
  // Another file is not the one that was begun.
  expect(await refusalOf(asOmar.mediaUpload.create({ ...upload, bytes: 90 }))).toBe("CONFLICT");
});

test("a client cannot upload, nor a trainer a file that is too large or too many (mediaUpload.create)", async () => {
  const upload = () => ({ id: newId(), fileName: "a", bytes: 9, declaredType: "video/mp4" });
  expect(await refusalOf(asMina.mediaUpload.create(upload()))).toBe("FORBIDDEN");
  const large = { ...upload(), bytes: 600 * 1024 * 1024 };
  expect(await refusalOf(asTheo.mediaUpload.create(large))).toBe("BAD_REQUEST");
  for (let place = 0; place < 5; place += 1) await asTheo.mediaUpload.create(upload());
  expect(await refusalOf(asTheo.mediaUpload.create(upload()))).toBe("PRECONDITION_FAILED");
});

test("Theo cannot end a share that Omar made; Omar can (exerciseShare.delete)", async () => {
  const share = { exerciseId: id, userId: theo.id };
  expect(await refusalOf(asTheo.exerciseShare.delete(share))).toBe("NOT_FOUND");
  await asOmar.exerciseShare.delete(share);
  expect(await idsOf(asTheo)).not.toContain(id);
});

test("Theo cannot archive Omar's exercise; archived, plans that hold it keep it (exercise.delete)", async () => {
  expect(await refusalOf(asTheo.exercise.delete({ id }))).toBe("NOT_FOUND");
  await asOmar.exercise.delete({ id });
  expect(await idsOf(asOmar)).not.toContain(id);
  expect(await idsOf(asMina)).toContain(id);
  expect((await asOmar.exercise.get({ id })).isArchived).toBe(true);
});
