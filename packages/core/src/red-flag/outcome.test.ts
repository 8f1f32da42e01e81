/// <reference types="node" />
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { RedFlagScreenInput } from "./input.ts";
import { isAnswered, lastingYes, redFlagOutcome, type RedFlagAnswers } from "./outcome.ts";
import {
  askFirstQuestionIds,
  questionsVersion,
  redFlagQuestionIds,
  urgentQuestionIds,
} from "./question-ids.ts";
import { redFlagQuestion } from "./questions.ts";

const allNo: RedFlagAnswers = Object.fromEntries(redFlagQuestionIds.map((id) => [id, false]));

test.each(urgentQuestionIds)("a yes to %s alone asks to seek care, whatever else is said", (id) => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...redFlagQuestionIds), fc.boolean()), (others) => {
      expect(redFlagOutcome({ ...others, [id]: true })).toBe("seek_care");
    }),
  );
});

test.each(askFirstQuestionIds)("a yes to %s asks for a clinician's word first", (id) => {
  expect(redFlagOutcome({ ...allNo, [id]: true })).toBe("ask_first");
});

test("ten lesser flags do not add up to an urgent one, and none is needed twice", () => {
  const yes = Object.fromEntries(askFirstQuestionIds.map((id) => [id, true]));
  expect(redFlagOutcome({ ...allNo, ...yes })).toBe("ask_first");
});

test("no to all is no flags, in a word that promises nothing", () => {
  expect(redFlagOutcome(allNo)).toBe("no_flags");
});

test("one does not ask on after an urgent yes; otherwise every question is asked", () => {
  expect(isAnswered({ inner_thighs: true })).toBe(true);
  expect(isAnswered({ ...allNo, cancer: true })).toBe(true);
  const { pulsing: _left, ...allButOne } = allNo;
  expect(isAnswered(allButOne)).toBe(false);
  expect(isAnswered({ ...allButOne, cancer: true })).toBe(false);
});

test("advice may hold on for what lasts, and for nothing beside it", () => {
  expect(lastingYes({ ...allNo, cancer: true })).toEqual(["cancer"]);
  expect(lastingYes({ ...allNo, cancer: true, fever: true })).toBeNull();
  expect(lastingYes({ ...allNo, cancer: true, sex: true })).toBeNull();
  expect(lastingYes(allNo)).toBeNull();
});

test("half a screen is not taken, nor a question that nobody asked", () => {
  const input = {
    id: "01937e6e-0000-7000-8000-000000000001",
    questionsVersion,
    answers: allNo,
    mistakenId: null,
  };
  expect(RedFlagScreenInput.safeParse(input).success).toBe(true);
  expect(RedFlagScreenInput.safeParse({ ...input, answers: {} }).success).toBe(false);
  const stranger = { ...allNo, star_sign: true };
  expect(RedFlagScreenInput.safeParse({ ...input, answers: stranger }).success).toBe(false);
});

test("each question is one plain question", () => {
  for (const id of redFlagQuestionIds) expect(redFlagQuestion(id)).toMatch(/^[A-Z][^?]{10,130}\?$/);
});

// Whoever changes a wording raises `questionsVersion` with it, and only then renews this number.
test("the wording of version 1 stays what was answered", () => {
  const all = redFlagQuestionIds.map((id) => `${id}: ${redFlagQuestion(id)}`).join("\n");
  expect([questionsVersion, sumOf(all)]).toMatchInlineSnapshot(`
    [
      1,
      "6390c9aa405d",
    ]
  `);
});

const sumOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
