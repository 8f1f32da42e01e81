import { recordAct, tellPublic, type Transaction } from "@fourstep/db";
import type { Acting } from "../acting.ts";

/**
 * Every change of an own routine ends here, so that it is remembered. Whatever keeps copies of published routines is
 * told from here too, when everybody sees the routine now or did until this change.
 */
export async function recordRoutineChange(
  tx: Transaction,
  { viewer, request }: Acting,
  { action, id, isPublic, wasPublic = isPublic }: RoutineChange,
): Promise<void> {
  await recordAct(tx, {
    actorId: viewer.id,
    action,
    subjectType: "routine",
    subjectId: id,
    detail: { isPublic },
    address: request.address,
  });
  if (isPublic || wasPublic) {
    await tellPublic(tx, ["routines", `routine:${id}`, `member:${viewer.id}`]);
  }
}

interface RoutineChange {
  readonly action: string;
  readonly id: string;
  readonly isPublic: boolean;
  /** As it was public before, when this change has made it otherwise. */
  readonly wasPublic?: boolean;
}
