"use client";

import type { Comment, ReactionKind } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { Button } from "@fourstep/ui/button";
import type { CommentWords } from "@fourstep/ui/patterns/comment-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { HandHeart, TriangleAlert, Users } from "lucide-react";
import { useTranslations } from "use-intl";
import { BlockQuestion, HideForm } from "./civil-acts.tsx";
import { CommentForm } from "./comment-form.tsx";
import { useHouse } from "./discussion-house.ts";
import { ReportForm } from "./report-form.tsx";

export type Open = "reply" | "edit" | "outcome" | "delete" | "report" | "block" | "hide" | null;

interface CommentActsProps {
  comment: Comment;
  routineId: string;
  words: CommentWords;
  open: Open;
  onOpen: (what: Open) => void;
}

/** Smaller than the words they stand under, and still as large as the app's controls are. */
const quiet = "type-secondary px-2 text-ink-2 aria-pressed:text-accent";
const icons = { helped: HandHeart, same: Users, careful: TriangleAlert } as const;
const kinds = ["helped", "same", "careful"] as const;

/** What somebody who takes part can do with a comment. */
export function CommentActs({ comment, routineId, words, open, onOpen }: CommentActsProps) {
  const t = useTranslations("discussing");
  const civil = useTranslations("civil");
  const act = useCommentActs(comment);
  const { notices, mayHide, renderOutcome, newId, size } = useHouse();
  const { id, isMine, counts, mine, outcome, body } = comment;
  const close = () => onOpen(null);
  return (
    <>
      <p className="-ms-2 mt-1 flex flex-wrap items-center">
        {kinds.map((kind) => {
          const Icon = icons[kind];
          return isMine ? null : (
            <Button
              key={kind}
              variant="quiet"
              size={size}
              className={quiet}
              aria-pressed={mine.includes(kind)}
              icon={<Icon aria-hidden size={18} />}
              onClick={() => act.react(kind)}
            >
              {words[kind]} {counts[kind] > 0 ? counts[kind] : null}
            </Button>
          );
        })}
        {comment.state === "shown" ? (
          <Button variant="quiet" size={size} className={quiet} onClick={() => onOpen("reply")}>
            {t("reply")}
          </Button>
        ) : null}
        {!isMine && comment.author ? (
          <>
            <Button variant="quiet" size={size} className={quiet} onClick={() => onOpen("report")}>
              {civil("report")}
            </Button>
            <Button variant="quiet" size={size} className={quiet} onClick={() => onOpen("block")}>
              {civil("block")}
            </Button>
            {mayHide && comment.state === "shown" ? (
              <Button variant="quiet" size={size} className={quiet} onClick={() => onOpen("hide")}>
                {civil("hide")}
              </Button>
            ) : null}
          </>
        ) : null}
        {isMine && comment.state === "hidden" ? (
          <a
            href={notices}
            className="link inline-flex min-h-8 items-center font-semibold pointer-coarse:min-h-11"
          >
            {civil("whyHidden")}
          </a>
        ) : null}
        {isMine && comment.state === "shown" ? (
          <>
            <Button variant="quiet" size={size} className={quiet} onClick={() => onOpen("edit")}>
              {t("edit")}
            </Button>
            {comment.depth > 0 ? null : outcome ? (
              <Button
                variant="quiet"
                size={size}
                className={quiet}
                onClick={() => act.withdraw(outcome.id)}
              >
                {t("withdraw")}
              </Button>
            ) : renderOutcome ? (
              <Button
                variant="quiet"
                size={size}
                className={quiet}
                onClick={() => onOpen("outcome")}
              >
                {t("showOutcome")}
              </Button>
            ) : null}
          </>
        ) : null}
        {isMine ? (
          <Button variant="quiet" size={size} className={quiet} onClick={() => onOpen("delete")}>
            {t("delete")}
          </Button>
        ) : null}
      </p>
      {act.hasFailed ? (
        <p role="alert" className="field-error">
          {t("notDone")}
        </p>
      ) : null}
      {open === "reply" ? (
        <CommentForm routineId={routineId} parentId={id} onDone={close} />
      ) : open === "edit" ? (
        <CommentForm routineId={routineId} editing={{ id, body: body ?? "" }} onDone={close} />
      ) : open === "outcome" ? (
        renderOutcome?.(comment, close)
      ) : open === "delete" ? (
        <div className="mt-2 grid gap-3">
          <p className="type-body">{t("deleteAsk")}</p>
          <p className="flex gap-3">
            <Button size={size} onClick={act.remove}>
              {t("delete")}
            </Button>
            <Button variant="quiet" size={size} onClick={close}>
              {t("cancel")}
            </Button>
          </p>
        </div>
      ) : open === "report" ? (
        <ReportForm of={{ commentId: id }} newId={newId} size={size} onDone={close} />
      ) : open === "block" ? (
        <BlockQuestion comment={comment} onDone={close} />
      ) : open === "hide" ? (
        <HideForm comment={comment} onDone={close} />
      ) : null}
    </>
  );
}

function useCommentActs({ id, mine }: Comment) {
  const trpc = useTRPC();
  const calls = useTRPCClient();
  const cache = useQueryClient();
  const acting = useMutation({
    mutationFn: (call: () => Promise<unknown>) => call(),
    onSettled: () => cache.invalidateQueries(trpc.comment.list.queryFilter()),
  });
  return {
    react: (kind: ReactionKind) =>
      acting.mutate(() =>
        mine.includes(kind)
          ? calls.reaction.delete.mutate({ commentId: id, kind })
          : calls.reaction.create.mutate({ commentId: id, kind }),
      ),
    withdraw: (outcomeId: string) =>
      acting.mutate(() => calls.outcome.delete.mutate({ id: outcomeId })),
    remove: () => acting.mutate(() => calls.comment.delete.mutate({ id })),
    hasFailed: acting.isError,
  };
}
