import { rm } from "node:fs/promises";
import path from "node:path";

import { sweepMedia as forgetMedia } from "@fourstep/db";

import type { Work } from "../work.ts";

/** Removes the files of uploads that nobody went on with and of videos that were taken away. */
export async function sweepMedia({ db, log, mediaFolder }: Work): Promise<void> {
  const files = await forgetMedia(db);
  for (const file of files) {
    await rm(path.join(mediaFolder, path.basename(file)), { force: true });
  }
  log.info({ files: files.length }, "swept media");
}
