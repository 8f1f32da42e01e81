import type { CommentWords } from "@fourstep/ui/patterns/comment-words";

const keys = [
  "empty",
  "member",
  "trainer",
  "author",
  "edited",
  "on",
  "hidden",
  "hiddenOwn",
  "deleted",
  "helped",
  "same",
  "careful",
  "worstPain",
  "amounts",
  "verified",
  "selfReported",
  "likelyReal",
  "withinNoise",
  "from",
] as const satisfies readonly (keyof CommentWords)[];

/** Placeholders that are filled in where the sentence is said. */
const open = {
  exercise: "{exercise}",
  sessions: "{sessions}",
  weeks: "{weeks}",
  before: "{before}",
  after: "{after}",
};

/** The sentences of a discussion as text: a page draws with them, and hands them to whoever takes part. */
export const commentWordsBy = (
  say: (key: keyof CommentWords, params: typeof open) => string,
): CommentWords =>
  Object.fromEntries(keys.map((key) => [key, say(key, open)])) as Record<
    keyof CommentWords,
    string
  >;
