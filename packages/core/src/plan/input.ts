import * as z from "zod";
import { Day } from "../calendar/day.ts";

/** Which day the client wants to see; without one, today in their own time zone. */
export const TodayInput = z.object({ day: Day.optional() });
export type TodayInput = z.infer<typeof TodayInput>;
