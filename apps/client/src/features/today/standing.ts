import type { Today } from "@fourstep/core";

/** How today stands, and with it what the screen offers. */
export type Standing = "due" | "open" | "done" | "partly" | "rest" | "skipped" | "over";

/** An open session goes before everything else; a plan is over when nothing is due and nothing follows. */
export function standingOf(today: Today): Standing {
  if (today.session && today.session.finishedAt === null) return "open";
  if (today.status === "done" || today.status === "partly") return today.status;
  if (today.status === "rest" || today.planDayId === null) {
    if (today.session) return "done";
    return today.nextDay === null ? "over" : "rest";
  }
  return today.status === "skipped" ? "skipped" : "due";
}
