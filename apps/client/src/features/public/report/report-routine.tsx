"use client";

import { Button } from "@fourstep/ui/button";
import { type ComponentType, useState } from "react";
import { useKnownAccount } from "../use-is-member.ts";

interface ReportRoutineProps {
  routineId: string;
  /** Null for what came with the product. */
  authorId: string | null;
  words: { report: string; signIn: string; failed: string };
}

export interface RoutineReportProps {
  routineId: string;
  onDone: () => void;
}

/** The way to tell a moderator that the routine should not stand here. Its author is not asked. */
export function ReportRoutine({ routineId, authorId, words }: ReportRoutineProps) {
  const account = useKnownAccount();
  const [Form, setForm] = useState<ComponentType<RoutineReportProps> | null>(null);
  const [state, setState] = useState<"rest" | "loading" | "failed">("rest");
  if (account === null) {
    return (
      <a
        href={`/sign-in?next=${encodeURIComponent(`/routines/${routineId}`)}`}
        className="link type-secondary inline-flex min-h-12 items-center justify-self-start text-ink-2"
      >
        {words.signIn}
      </a>
    );
  }
  if (account === authorId) return null;
  const open = () => {
    setState("loading");
    import("./routine-report.tsx").then(
      ({ RoutineReport }) => {
        setForm(() => RoutineReport);
        setState("rest");
      },
      () => setState("failed"),
    );
  };
  if (Form) return <Form routineId={routineId} onDone={() => setForm(null)} />;
  return (
    <div>
      <Button
        variant="quiet"
        className="-ms-3 text-ink-2"
        isPending={state === "loading"}
        onClick={open}
      >
        {words.report}
      </Button>
      {state === "failed" ? (
        <p role="alert" className="field-error">
          {words.failed}
        </p>
      ) : null}
    </div>
  );
}
