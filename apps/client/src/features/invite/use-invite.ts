"use client";

import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { forgetInvite, keepInvite } from "./kept-invite.ts";

/** The invite that a code opens. Looked at and not answered yet, it waits on this device. */
export function useInvite(code: string) {
  const trpc = useTRPC();
  const invite = useQuery(trpc.invite.get.queryOptions({ code }, { enabled: code !== "" }));
  const isWaiting = invite.data?.isYours === false;
  const isOver = invite.data?.isYours === true || isRefusal(invite.error, "NOT_FOUND");
  useEffect(() => {
    if (isWaiting) keepInvite(code);
    if (isOver) forgetInvite();
  }, [code, isWaiting, isOver]);
  return invite;
}
