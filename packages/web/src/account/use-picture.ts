"use client";

import { type Framing, mostPictureBytes, squareOf } from "@fourstep/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { isRefusal } from "../refusal.ts";
import { NoPicture, openPicture, PictureRefused, sendPicture } from "./picture-file.ts";

/** Choosing, framing and taking away one's own picture. */
export function usePicture(userId: string) {
  const t = useTranslations("profile");
  const notice = useTranslations("notice");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<ImageBitmap | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(act: () => Promise<void>) {
    setProblem(null);
    setBusy(true);
    try {
      await act();
    } catch (error) {
      if (error instanceof NoPicture) setProblem(t("noPicture"));
      else if (error instanceof PictureRefused || isRefusal(error)) {
        setProblem((error as Error).message);
      } else setProblem(notice("unreachable"));
    }
    setBusy(false);
  }

  const lookAgain = () => queryClient.invalidateQueries({ queryKey: trpc.memberProfile.pathKey() });

  return {
    chosen,
    isBusy,
    problem,
    choose: (file: File) =>
      attempt(async () => {
        if (file.size > mostPictureBytes) throw new PictureRefused(t("pictureTooLarge"));
        setChosen(await openPicture(file));
      }),
    cancel: () => {
      setProblem(null);
      setChosen(null);
    },
    use: (framing: Framing) =>
      attempt(async () => {
        if (!chosen) return;
        await sendPicture(chosen, squareOf(chosen, framing));
        await lookAgain();
        setChosen(null);
      }),
    remove: () =>
      attempt(async () => {
        await api.memberPicture.delete.mutate({ userId });
        await lookAgain();
      }),
  };
}
