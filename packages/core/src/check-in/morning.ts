import * as z from "zod";
import { Day } from "../calendar/day.ts";

export const MorningInput = z.object({
  /** Today, where the person is. */
  day: Day,
});
export type MorningInput = z.infer<typeof MorningInput>;

/** The session of the day before, whose next morning nobody has asked about yet. */
export interface Morning {
  readonly sessionId: string;
  readonly routineName: string;
}
