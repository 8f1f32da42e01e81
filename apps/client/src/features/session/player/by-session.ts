import type { MomentAt } from "@fourstep/ui";
import { sessionNow } from "../session-clock.ts";

/** Frames come with the time on the wall; the figure moves by the session's. */
export const bySession =
  (momentAt: MomentAt): MomentAt =>
  () =>
    momentAt(sessionNow());
