"use client";

import type { PublicAuthor } from "@fourstep/db";
import { buttonClass } from "@fourstep/ui/button-class";
import { lazy, Suspense, useEffect, useState } from "react";
import { useIsMember } from "../use-is-member.ts";

interface Words {
  readonly follow: string;
  readonly save: string;
}

const LiveActions = lazy(async () => ({
  default: (await import("./live-actions.tsx")).LiveActions,
}));

/** Ways in for a visitor; for a member, once the page rests, what they can do here and have done already. */
export function MemberActions({
  routineId,
  author,
  words,
}: {
  routineId: string;
  author: PublicAuthor | null;
  words: Words;
}) {
  const isMember = useIsMember();
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAtRest(true), 300);
    return () => clearTimeout(timer);
  }, []);
  const links = <WaysIn routineId={routineId} words={words} />;
  if (!isMember || !isAtRest) return links;
  return (
    <Suspense fallback={links}>
      <LiveActions routineId={routineId} author={author} />
    </Suspense>
  );
}

function WaysIn({ routineId, words }: { routineId: string; words: Words }) {
  const following = encodeURIComponent(`/your-routines?follow=${routineId}`);
  const here = encodeURIComponent(`/routines/${routineId}`);
  return (
    <>
      <a href={`/sign-in?next=${following}`} className={buttonClass({ variant: "secondary" })}>
        {words.follow}
      </a>
      <a href={`/sign-in?next=${here}`} className={buttonClass({ variant: "quiet" })}>
        {words.save}
      </a>
    </>
  );
}
