import type { ListDraftsInput } from "@fourstep/core";
import { draftsAndPlansOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's open drafts and the running plans of the people whom they coach. */
export function listDrafts({ db, viewer }: Acting, input: ListDraftsInput) {
  return draftsAndPlansOf(db, viewer.id, input);
}
