import { type TemplateRow, templatesOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's own templates, the latest first. */
export function listTemplates({ db, viewer }: Acting): Promise<TemplateRow[]> {
  return templatesOf(db, viewer.id);
}
