"use client";

import type { CommentSort } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import type { CommentWords } from "@fourstep/ui/patterns/comment-words";
import type { SpokenOf } from "@fourstep/web/discussion/speaks-of";
import { type ComponentType, type ReactNode, useState } from "react";
import { useIsMember } from "../use-is-member.ts";

export interface TakePartProps {
  routineId: string;
  sort: CommentSort;
  exercises: readonly SpokenOf[];
  /** The exercise that the page is narrowed to. */
  aboutId: string | undefined;
  words: CommentWords;
  invite: string;
  signIn: string;
  failed: string;
  /** The discussion as the server drew it. */
  children: ReactNode;
}

export type PartProps = Pick<
  TakePartProps,
  "routineId" | "sort" | "exercises" | "aboutId" | "words"
>;

export type MemberPart = ComponentType<PartProps>;

/** The way into the discussion. The code of taking part comes when somebody wants to, and not before. */
export function TakePart({ invite, signIn, failed, children, ...rest }: TakePartProps) {
  const { routineId } = rest;
  const isMember = useIsMember();
  const [Part, setPart] = useState<MemberPart | null>(null);
  const [state, setState] = useState<"rest" | "loading" | "failed">("rest");

  const enter = () => {
    setState("loading");
    import("./member-part.tsx").then(
      (part) => setPart(() => part.MemberPart),
      () => setState("failed"),
    );
  };

  if (Part) return <Part {...rest} />;
  return (
    <>
      <div className="py-4">
        {isMember ? (
          <Button variant="secondary" isPending={state === "loading"} onClick={enter}>
            {invite}
          </Button>
        ) : (
          <a
            href={`/sign-in?next=${encodeURIComponent(`/routines/${routineId}`)}`}
            className="link inline-flex min-h-12 items-center font-semibold text-accent"
          >
            {signIn}
          </a>
        )}
        {state === "failed" ? (
          <p role="alert" className="field-error">
            {failed}
          </p>
        ) : null}
      </div>
      {children}
    </>
  );
}
