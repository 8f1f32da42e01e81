"use client";

import { useIsMember } from "../use-is-member.ts";

/** The way in, or back to one's own training. The page itself is the same for everybody. */
export function WayIn({ signIn, training }: { signIn: string; training: string }) {
  const isOwn = useIsMember();
  return (
    <a
      href={isOwn ? "/today" : "/sign-in"}
      className="type-p-body inline-block py-3 text-ink-2 hover:text-ink"
    >
      {isOwn ? training : signIn}
    </a>
  );
}
