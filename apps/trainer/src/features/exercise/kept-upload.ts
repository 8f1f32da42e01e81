import type { UploadStanding } from "@fourstep/core";

/** What of a file is known on this device, so that after a reload the same one goes on where it stopped. */
export interface KeptUpload {
  readonly id: UploadStanding["id"];
  readonly name: string;
  readonly bytes: number;
  readonly changed: number;
}

const keyOf = (exerciseId: string) => `fourstep.upload.${exerciseId}`;

/** The file that was on its way for an exercise; null when there is none, or this browser keeps nothing. */
export function keptUpload(exerciseId: string): KeptUpload | null {
  try {
    return JSON.parse(
      window.localStorage.getItem(keyOf(exerciseId)) ?? "null",
    ) as KeptUpload | null;
  } catch {
    return null;
  }
}

/** Remembers a file on its way, or, with null, that none is. */
export function keepUpload(exerciseId: string, upload: KeptUpload | null): void {
  try {
    if (upload) window.localStorage.setItem(keyOf(exerciseId), JSON.stringify(upload));
    else window.localStorage.removeItem(keyOf(exerciseId));
  } catch {
    // It still arrives; only a reload would begin anew.
  }
}

/** Is this the file that was begun? */
export const isSameFile = (kept: KeptUpload | null, file: File): kept is KeptUpload =>
  kept !== null &&
  kept.name === file.name &&
  kept.bytes === file.size &&
  kept.changed === file.lastModified;
