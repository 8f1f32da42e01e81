"use client";

import { mostMediaBytes, videoTypeOf } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { isSameFile, keepUpload, keptUpload } from "./kept-upload.ts";
import { posterOf } from "./poster-of.ts";
import { NoVideo, sendFile, sendPoster } from "./send-file.ts";

export type UploadState =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly share: number }
  | { readonly kind: "broken"; readonly share: number; readonly file: File }
  | { readonly kind: "noVideo" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "refused"; readonly words: string }
  | { readonly kind: "done" };

/** Brings a video beside an exercise: in parts, with a still, and after a broken line or a reload from where it stopped. */
export function useUpload(exerciseId: string) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [state, setState] = useState<UploadState>({ kind: "idle" });

  const bring = async (file: File, onProgress: (share: number) => void) => {
    // The server looks for itself; here it spares the first four megabytes.
    const first = new Uint8Array(await file.slice(0, 64).arrayBuffer());
    if (videoTypeOf(first) === null) throw new NoVideo();
    const kept = keptUpload(exerciseId);
    const id = isSameFile(kept, file) ? kept.id : newId();
    keepUpload(exerciseId, {
      id,
      name: file.name,
      bytes: file.size,
      changed: file.lastModified,
    });
    const standing = await api.mediaUpload.create.mutate({
      id,
      fileName: file.name,
      bytes: file.size,
      declaredType: file.type,
    });
    await sendFile(file, standing, (offset) => onProgress(offset / file.size));
    await sendPoster(id, await posterOf(file));
    await api.exerciseVideo.create.mutate({ id: newId(), exerciseId, source: { uploadId: id } });
    keepUpload(exerciseId, null);
    await queryClient.invalidateQueries({ queryKey: trpc.exercise.pathKey() });
  };

  const send = async (file: File) => {
    if (file.size > mostMediaBytes) {
      setState({ kind: "tooLarge" });
      return;
    }
    let share = 0;
    setState({ kind: "sending", share });
    await bring(file, (next) => {
      share = next;
      setState({ kind: "sending", share });
    }).then(
      () => setState({ kind: "done" }),
      (error: unknown) => {
        if (error instanceof NoVideo) keepUpload(exerciseId, null);
        if (error instanceof NoVideo) setState({ kind: "noVideo" });
        else if (error instanceof Error && isRefusal(error))
          setState({ kind: "refused", words: error.message });
        else setState({ kind: "broken", share, file });
      },
    );
  };
  return { state, send };
}
