"use client";

import { isRefusal } from "../refusal.ts";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useHouse } from "./discussion-house.ts";

interface Saying {
  routineId: string;
  parentId: string | undefined;
  editing: { id: string; body: string } | undefined;
  onDone: (() => void) | undefined;
}

const kept = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
};
function keep(key: string, body: string): void {
  try {
    if (body === "") localStorage.removeItem(key);
    else localStorage.setItem(key, body);
  } catch {
    // Without room for it, the draft lives as long as the page.
  }
}

/** What somebody is about to say: kept on this device until the server has it. */
export function useSay({ routineId, parentId, editing, onDone }: Saying) {
  const t = useTranslations("discussing");
  const trpc = useTRPC();
  const calls = useTRPCClient();
  const cache = useQueryClient();
  const { newId } = useHouse();
  const key = `fourstep.draft.${editing?.id ?? parentId ?? routineId}`;
  const [body, setBody] = useState(() => kept(key) || (editing?.body ?? ""));
  // One name for one text, so that sending it again is the same comment.
  const [id, setId] = useState(() => newId());
  const [name, setName] = useState("");
  const profile = useQuery(trpc.memberProfile.get.queryOptions());
  const needsName = profile.data?.profile === null;
  const sending = useMutation({
    mutationFn: async () => {
      if (editing) return calls.comment.update.mutate({ id: editing.id, body });
      if (needsName) {
        await calls.memberProfile.update.mutate({ displayName: name, about: "", hasPage: false });
        await cache.invalidateQueries(trpc.memberProfile.get.queryFilter());
      }
      return calls.comment.create.mutate({ id, routineId, body, ...(parentId && { parentId }) });
    },
    onSuccess: async () => {
      keep(key, "");
      setBody("");
      setId(newId());
      await cache.invalidateQueries(trpc.comment.list.queryFilter());
      onDone?.();
    },
  });
  const { error } = sending;
  return {
    body,
    setBody: (text: string) => {
      keep(key, text);
      setBody(text);
    },
    name,
    setName,
    needsName,
    send: () => {
      if (body.trim() !== "" && !sending.isPending) sending.mutate();
    },
    isSending: sending.isPending,
    problem: error === null ? null : isRefusal(error) ? error.message : t("notSent"),
  };
}
