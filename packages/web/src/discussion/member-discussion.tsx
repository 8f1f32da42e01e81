"use client";

import type { Comment, CommentSort } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { CommentThread } from "@fourstep/ui/patterns/comment-thread";
import type { CommentWords } from "@fourstep/ui/patterns/comment-words";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPC } from "../api.tsx";
import { CommentActs, type Open } from "./comment-acts.tsx";
import { CommentForm } from "./comment-form.tsx";
import { useHouse } from "./discussion-house.ts";
import { speaksOf, type SpokenOf } from "./speaks-of.ts";

interface DiscussionProps {
  routineId: string;
  sort: CommentSort;
  /** What a comment may speak of, beside the whole. */
  exercises?: readonly SpokenOf[];
  /** Only what speaks of this one is shown. */
  aboutId?: string | undefined;
  words: CommentWords;
}

/** The discussion of a routine for somebody who takes part in it. It stands within an `InHouse`. */
export function MemberDiscussion(props: DiscussionProps) {
  return (
    <>
      <div className="py-4">
        <CommentForm
          routineId={props.routineId}
          exercises={props.exercises ?? []}
          aboutId={props.aboutId}
        />
      </div>
      <Page {...props} />
    </>
  );
}

/** A page of it, and those after it as somebody asks for them. */
function Page({ after, ...props }: DiscussionProps & { after?: string }) {
  const { routineId, sort, aboutId, words } = props;
  const t = useTranslations("discussing");
  const trpc = useTRPC();
  const { addressOf, exerciseAt, size } = useHouse();
  const [open, setOpen] = useState<{ id: string; what: NonNullable<Open> } | null>(null);
  const [goesOn, setGoesOn] = useState(false);
  const page = useQuery(
    trpc.comment.list.queryOptions({
      routineId,
      sort,
      ...(aboutId !== undefined && { exerciseId: aboutId }),
      ...(after !== undefined && { after }),
    }),
  );
  if (page.isPending) return <output>{t("loading")}</output>;
  if (page.isError) {
    return (
      <Button variant="secondary" size={size} onClick={() => void page.refetch()}>
        {t("again")}
      </Button>
    );
  }
  const { threads, next } = page.data;
  return (
    <>
      <CommentThread
        threads={threads}
        words={words}
        placeOf={(comment) => speaksOf(comment, words, exerciseAt)}
        {...(addressOf && { addressOf })}
        renderActs={(comment: Comment) => (
          <CommentActs
            comment={comment}
            routineId={routineId}
            words={words}
            open={open?.id === comment.id ? open.what : null}
            onOpen={(what) => setOpen(what && { id: comment.id, what })}
          />
        )}
      />
      {next === null ? null : goesOn ? (
        <Page {...props} after={next} />
      ) : (
        <Button variant="secondary" size={size} onClick={() => setGoesOn(true)}>
          {t("more")}
        </Button>
      )}
    </>
  );
}
