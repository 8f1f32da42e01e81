"use client";

import { isHeld, type Today } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { HeldLater } from "./held-later.tsx";
import { useStanding } from "./use-standing.ts";

/** A session under way, unless an answer holds it back: as far as this device knows without asking, on its way offline too. */
export function UnlessHeld({ children }: { children: ReactNode }) {
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.today.get.queryOptions({}), enabled: false });
  return data ? <Known today={data}>{children}</Known> : children;
}

function Known({ today, children }: { today: Today; children: ReactNode }) {
  const standing = useStanding(today);
  if (!isHeld(standing)) return children;
  return (
    <main id="content" className="flex min-h-dvh flex-col">
      <HeldLater standing={standing} today={today} />
    </main>
  );
}
