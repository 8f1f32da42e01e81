"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { isRefusal } from "../refusal.ts";

/** Signs another device out and tells its name when that is done. */
export function useSignOutDevice() {
  const t = useTranslations("notice");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [pendingId, setPendingId] = useState<string | null>(null);
  const [signedOut, setSignedOut] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function signOutDevice(id: string, name: string) {
    setPendingId(id);
    setProblem(null);
    try {
      await api.loginSession.delete.mutate({ id });
      await queryClient.invalidateQueries({ queryKey: trpc.loginSession.pathKey() });
      setSignedOut(name);
    } catch (error) {
      setProblem(error instanceof Error && isRefusal(error) ? error.message : t("unreachable"));
    }
    setPendingId(null);
  }
  return { signOutDevice, pendingId, signedOut, problem };
}
