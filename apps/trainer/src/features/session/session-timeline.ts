import type { SessionDetail, Step } from "@fourstep/core";
import { stepOrder } from "@fourstep/core";

/** One answer on the session's time line. */
export interface Answer {
  readonly id: string;
  readonly atSeconds: number;
  readonly discomfort: number;
  readonly outcome: "done" | "skipped" | "stopped";
  readonly side: "left" | "right" | "both";
  readonly exerciseId: string;
}

export interface StepSpan {
  readonly step: Step;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export interface SessionTimeline {
  readonly totalSeconds: number;
  readonly spans: readonly StepSpan[];
  readonly answers: readonly Answer[];
}

/**
 * Lays the logged sets on the time since the session began. A step lasts from the end of the one before it
 * to its own last set, so rest and get-ready count for the step that they lead to.
 */
export function sessionTimeline(
  session: Pick<SessionDetail, "startedAt" | "finishedAt" | "sequence" | "items" | "setLogs">,
): SessionTimeline {
  const start = Date.parse(session.startedAt);
  const since = (moment: string) => Math.max(0, Math.round((Date.parse(moment) - start) / 1000));
  const stepOf = new Map(session.items.map((item) => [item.id, item.step] as const));
  const logs = session.setLogs.toSorted((a, b) => a.loggedAt.localeCompare(b.loggedAt));

  const spans: StepSpan[] = [];
  let fromSeconds = 0;
  for (const step of stepOrder[session.sequence]) {
    const last = logs.findLast((log) => stepOf.get(log.itemId) === step);
    if (!last) continue;
    const toSeconds = Math.max(fromSeconds, since(last.loggedAt));
    spans.push({ step, fromSeconds, toSeconds });
    fromSeconds = toSeconds;
  }
  const answers = logs.flatMap((log) =>
    log.discomfort === null
      ? []
      : [
          {
            id: log.id,
            atSeconds: since(log.loggedAt),
            discomfort: log.discomfort,
            outcome: log.outcome,
            side: log.side,
            exerciseId: log.exerciseId,
          },
        ],
  );
  const finished = session.finishedAt ? since(session.finishedAt) : 0;
  return { totalSeconds: Math.max(finished, fromSeconds, 1), spans, answers };
}
