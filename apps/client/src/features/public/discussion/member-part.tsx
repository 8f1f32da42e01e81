"use client";

import type { Comment } from "@fourstep/core";
import { exerciseById } from "@fourstep/core/library";
import { useTRPC } from "@fourstep/web/api";
import { Button } from "@fourstep/ui/button";
import { CommentThread } from "@fourstep/ui/patterns/comment-thread";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Providers } from "../../../shell/providers.tsx";
import { CommentActs, type Open } from "./comment-acts.tsx";
import { CommentForm } from "./comment-form.tsx";
import type { TakePartProps } from "./take-part.tsx";

type PartProps = Pick<TakePartProps, "routineId" | "sort" | "words">;
const nameOf = (id: string) => exerciseById(id)?.name;

/** The discussion of somebody who takes part in it. */
export function MemberPart(props: PartProps) {
  return (
    <Providers>
      <Taking {...props} />
    </Providers>
  );
}

function Taking({ routineId, sort, words }: PartProps) {
  const t = useTranslations("discussing");
  const trpc = useTRPC();
  const [open, setOpen] = useState<{ id: string; what: NonNullable<Open> } | null>(null);
  const page = useQuery(trpc.comment.list.queryOptions({ routineId, sort }));
  return (
    <>
      <div className="py-4">
        <CommentForm routineId={routineId} />
      </div>
      {page.isPending ? <output>{t("loading")}</output> : null}
      {page.isError ? (
        <Button variant="secondary" onClick={() => void page.refetch()}>
          {t("again")}
        </Button>
      ) : null}
      {page.data ? (
        <CommentThread
          threads={page.data.threads}
          words={words}
          exerciseName={nameOf}
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
      ) : null}
      {page.data?.next ? (
        <a
          href={`/routines/${routineId}?sort=${sort}&after=${encodeURIComponent(page.data.next)}#discussion`}
          className="link inline-flex min-h-12 items-center font-semibold text-accent"
        >
          {t("more")}
        </a>
      ) : null}
    </>
  );
}
