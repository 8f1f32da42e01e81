import { type Exercise, exerciseById, type SessionDetail } from "@fourstep/core";
import type { SummaryFacts } from "./summary-facts.ts";

/** What the summary of a session is made of that the server remembers; `own` are the exercises that are not built in. */
export const factsOfDetail = (detail: SessionDetail, own: readonly Exercise[]): SummaryFacts => ({
  sequence: detail.sequence,
  items: detail.items,
  logs: detail.setLogs,
  bands: detail.bands,
  ending: detail.ended,
  seconds: detail.seconds,
  painBefore: detail.painBefore,
  painAfter: detail.painAfter,
  nameOf: (id) => exerciseById(id) ?? own.find((exercise) => exercise.id === id),
});
