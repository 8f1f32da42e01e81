"use client";

import type { Comment } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { useHouse } from "./discussion-house.ts";
import { Answers, ReasonForm, type Reasoned } from "./reason-form.tsx";

interface CivilProps {
  comment: Comment;
  onDone: () => void;
}

/** What others see of the comments has changed: they are asked for anew. */
function useRead(onDone: () => void) {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return async () => {
    onDone();
    await Promise.all([
      cache.invalidateQueries(trpc.comment.list.queryFilter()),
      cache.invalidateQueries(trpc.hiding.list.queryFilter()),
    ]);
  };
}

/** Says what blocking means before it is done. */
export function BlockQuestion({ comment, onDone }: CivilProps) {
  const t = useTranslations("civil");
  const calls = useTRPCClient();
  const { size } = useHouse();
  const blocking = useMutation({
    mutationFn: () => calls.block.create.mutate({ userId: comment.author?.id ?? "" }),
    onSuccess: useRead(onDone),
  });
  return (
    <div className="mt-2 grid max-w-md gap-3">
      <p className="type-body">{t("blockText", { name: comment.author?.name ?? t("nameless") })}</p>
      <Answers error={blocking.error}>
        <Button size={size} isPending={blocking.isPending} onClick={() => blocking.mutate()}>
          {t("block")}
        </Button>
        <Button variant="quiet" size={size} onClick={onDone}>
          {t("cancel")}
        </Button>
      </Answers>
    </div>
  );
}

/** Takes a comment out of everybody's sight but its writer's, who reads why. */
export function HideForm({ comment, onDone }: CivilProps) {
  const t = useTranslations("civil");
  const calls = useTRPCClient();
  const { newId, size } = useHouse();
  const [id] = useState(newId);
  const hiding = useMutation({
    mutationFn: (reasoned: Reasoned) =>
      calls.hiding.create.mutate({ id, commentId: comment.id, ...reasoned }),
    onSuccess: useRead(onDone),
  });
  return (
    <ReasonForm
      words={{ why: t("hideWhy"), note: t("hideNote"), hint: t("hideHint"), act: t("hide") }}
      size={size}
      isPending={hiding.isPending}
      error={hiding.error}
      onSend={hiding.mutate}
      onCancel={onDone}
    >
      <p className="type-body">{t("hideText")}</p>
    </ReasonForm>
  );
}
