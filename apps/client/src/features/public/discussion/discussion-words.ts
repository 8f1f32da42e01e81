import type { CommentWords } from "@fourstep/ui/patterns/comment-words";
import { words } from "../../../words.ts";

/** A placeholder that is filled in where the sentence is said. */
const open = (name: string) => `{${name}}`;

/** The sentences of a discussion as text: the page draws with them, and hands them to whoever takes part. */
export const commentWords = (): CommentWords => ({
  empty: words("discussion.empty"),
  member: words("discussion.member"),
  trainer: words("discussion.trainer"),
  author: words("discussion.author"),
  edited: words("discussion.edited"),
  on: words("discussion.on", { exercise: open("exercise") }),
  hidden: words("discussion.hidden"),
  hiddenOwn: words("discussion.hiddenOwn"),
  deleted: words("discussion.deleted"),
  helped: words("discussion.helped"),
  same: words("discussion.same"),
  careful: words("discussion.careful"),
  worstPain: words("discussion.worstPain"),
  amounts: words("discussion.amounts", { sessions: open("sessions"), weeks: open("weeks") }),
  verified: words("discussion.verified"),
  selfReported: words("discussion.selfReported"),
  likelyReal: words("discussion.likelyReal"),
  withinNoise: words("discussion.withinNoise"),
  from: words("discussion.from", { before: open("before"), after: open("after") }),
});
