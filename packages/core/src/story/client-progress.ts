import * as z from "zod";
import type { Progress } from "../progress/progress.ts";
import type { VersionMark } from "./epochs.ts";

export const ClientProgressInput = z.object({ clientId: z.uuid() });
export type ClientProgressInput = z.infer<typeof ClientProgressInput>;

/** How one client's training and pain went, with the plan's changes on the same calendar. */
export interface ClientProgress extends Progress {
  /** Oldest first. */
  readonly versions: readonly VersionMark[];
}
