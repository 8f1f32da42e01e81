"use client";

import { isRefusal } from "../refusal.ts";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useHouse } from "./discussion-house.ts";
import { type Draft, draftKey, keepDraft, keptDraft } from "./drafts.ts";

interface Saying {
  routineId: string;
  parentId: string | undefined;
  aboutId: string | undefined;
  editing: { id: string; body: string } | undefined;
  onDone: (() => void) | undefined;
}

/** What somebody is about to say: kept on this device until the server has it. */
export function useSay({ routineId, parentId, aboutId, editing, onDone }: Saying) {
  const t = useTranslations("discussing");
  const trpc = useTRPC();
  const calls = useTRPCClient();
  const cache = useQueryClient();
  const { newId, viewerId } = useHouse();
  const key = draftKey(viewerId, editing?.id ?? parentId ?? routineId);
  const [draft, setDraft] = useState((): Draft => ({
    id: newId(),
    body: editing?.body ?? "",
    about: aboutId ?? "",
    ...keptDraft(key),
  }));
  const { id, body, about } = draft;
  const change = (part: Partial<Draft>) => {
    const changed = { ...draft, ...part };
    keepDraft(key, changed);
    setDraft(changed);
  };
  const [name, setName] = useState("");
  const [website, setWebsite] = useState("");
  const profile = useQuery(trpc.memberProfile.get.queryOptions());
  const needsName = profile.data?.profile === null;
  const sending = useMutation({
    mutationFn: async () => {
      if (editing) return calls.comment.update.mutate({ id: editing.id, body });
      if (needsName) {
        await calls.memberProfile.update.mutate({ displayName: name, about: "", hasPage: false });
        await cache.invalidateQueries(trpc.memberProfile.get.queryFilter());
      }
      return calls.comment.create.mutate({
        id,
        routineId,
        body,
        website,
        ...(parentId && { parentId }),
        ...(about && { exerciseId: about }),
      });
    },
    onSuccess: async () => {
      change({ id: newId(), body: "" });
      await cache.invalidateQueries(trpc.comment.list.queryFilter());
      onDone?.();
    },
  });
  const { error } = sending;
  return {
    body,
    setBody: (text: string) => change({ body: text }),
    about,
    setAbout: (exerciseId: string) => change({ about: exerciseId }),
    name,
    setName,
    needsName,
    website,
    setWebsite,
    send: () => {
      if (body.trim() !== "" && !sending.isPending) sending.mutate();
    },
    isSending: sending.isPending,
    problem: error === null ? null : isRefusal(error) ? error.message : t("notSent"),
  };
}
