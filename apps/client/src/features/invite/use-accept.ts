"use client";

import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { forgetInvite } from "./kept-invite.ts";

/** Accepts an invite. Whatever depends on having this trainer is asked anew. */
export function useAccept(code: string) {
  const t = useTranslations("invite");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(mayWatchLive: boolean) {
    setPending(true);
    setProblem(null);
    try {
      await api.coaching.create.mutate({ code, mayWatchLive });
      forgetInvite();
      await Promise.all(
        [trpc.invite, trpc.coaching, trpc.today].map((noun) =>
          queryClient.invalidateQueries({ queryKey: noun.pathKey() }),
        ),
      );
    } catch (error) {
      setProblem(error instanceof Error && isRefusal(error) ? error.message : t("failed"));
    }
    setPending(false);
  }
  return { accept: (mayWatchLive: boolean) => void send(mayWatchLive), isPending, problem };
}
