"use client";

import type { DraftClientInput, PlanDraft, PlanDraftContent } from "@fourstep/core";
import { useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useEffect, useRef, useState } from "react";

/** What a draft saves. */
export interface Saved {
  readonly content: PlanDraftContent;
  readonly reason: string;
  readonly people: readonly DraftClientInput[];
}

export type SaveState =
  | { readonly at: "saved"; readonly when: string }
  | { readonly at: "saving" | "failed" }
  /** Somebody else saved meanwhile: both are kept until the trainer says which holds. */
  | { readonly at: "conflict"; readonly theirs: PlanDraft };

const pause = 700;
const retryAfter = 5_000;

const isSame = (some: Saved, other: Saved) =>
  some.content === other.content && some.reason === other.reason && some.people === other.people;

/** Saves a draft a moment after each change, one save at a time. */
export function useAutosave(draft: PlanDraft, now: Saved) {
  const api = useTRPCClient();
  const [state, setState] = useState<SaveState>({ at: "saved", when: draft.savedAt });
  const [tries, setTries] = useState(0);
  const saved = useRef(now);
  const latest = useRef(now);
  const revision = useRef(draft.revision);
  const running = useRef<Promise<boolean> | null>(null);
  useEffect(() => {
    latest.current = now;
  });

  const send = async (): Promise<boolean> => {
    const what = latest.current;
    setState({ at: "saving" });
    try {
      const answer = await api.planDraft.update.mutate({
        id: draft.id,
        revision: revision.current,
        content: what.content,
        reason: what.reason,
        clients: [...what.people],
      });
      revision.current = answer.revision;
      saved.current = what;
      setState({ at: "saved", when: answer.savedAt });
      return true;
    } catch (error) {
      if (!isRefusal(error, "CONFLICT")) {
        setState({ at: "failed" });
        return false;
      }
      setState({ at: "conflict", theirs: await api.planDraft.get.query({ id: draft.id }) });
      return false;
    }
  };

  /** Saves what is not saved yet. Resolves to the revision that holds it all; null when it could not be saved. */
  const flush = async (): Promise<number | null> => {
    while (!isSame(saved.current, latest.current) || running.current) {
      running.current ??= send().finally(() => {
        running.current = null;
      });
      if (!(await running.current)) return null;
    }
    return revision.current;
  };

  const isStopped = state.at === "conflict";
  const isFailed = state.at === "failed";
  useEffect(() => {
    if (isStopped || isSame(saved.current, now)) return undefined;
    const timer = setTimeout(() => void flush(), isFailed ? retryAfter : pause);
    return () => clearTimeout(timer);
    // `flush` reads what is latest from refs; it need not set the timer anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [now.content, now.reason, now.people, isStopped, isFailed, tries]);

  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!isSame(saved.current, latest.current)) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, []);

  return {
    state,
    flush,
    /** Mine goes over theirs. */
    keepMine: (theirs: PlanDraft) => {
      revision.current = theirs.revision;
      setState({ at: "saving" });
      setTries(tries + 1);
      void flush();
    },
    /** Theirs is what is saved; the screen shows it now. */
    tookTheirs: (theirs: PlanDraft, shown: Saved) => {
      revision.current = theirs.revision;
      saved.current = shown;
      latest.current = shown;
      setState({ at: "saved", when: theirs.savedAt });
    },
  };
}
