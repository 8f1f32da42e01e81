import { exerciseById, type SessionDetail } from "@fourstep/core";
import type { SummaryFacts } from "./summary-facts.ts";

/** What the summary of a session is made of that the server remembers. */
export const factsOfDetail = (detail: SessionDetail): SummaryFacts => ({
  sequence: detail.sequence,
  items: detail.items,
  logs: detail.setLogs,
  bands: detail.bands,
  ending: detail.ended,
  seconds: detail.seconds,
  painBefore: detail.painBefore,
  painAfter: detail.painAfter,
  nameOf: exerciseById,
});
