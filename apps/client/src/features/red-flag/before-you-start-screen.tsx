"use client";

import { isHeld, type Today } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useOutboxSender } from "../outbox/use-outbox.ts";
import { TodaySkeleton } from "../today/today-skeleton.tsx";
import { DoneView } from "./done-view.tsx";
import { freshDraft, keepDraft, useDraft } from "./draft.ts";
import { HeldView } from "./held-view.tsx";
import { Intro } from "./intro.tsx";
import { QuestionSteps } from "./question-steps.tsx";
import { useStanding } from "./use-standing.ts";

/** The red-flag questions, from why they are asked to what follows from them. */
export function BeforeYouStartScreen() {
  const trpc = useTRPC();
  const { data, error, fetchStatus, refetch } = useQuery(trpc.today.get.queryOptions({}));
  useOutboxSender();
  const isWaiting = fetchStatus !== "paused" && error === null;
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col pt-4">
      {data ? <Stages today={data} /> : null}
      {!data && (isWaiting || isRefusal(error, "UNAUTHORIZED")) ? <TodaySkeleton /> : null}
      {!data && !isWaiting && !isRefusal(error, "UNAUTHORIZED") ? (
        <FailureScreen error={error} onRetry={() => void refetch()} />
      ) : null}
    </main>
  );
}

type Stage = "intro" | "questions" | "noted";

function Stages({ today }: { today: Today }) {
  const { clientId } = today;
  const standing = useStanding(today);
  const kept = useDraft(clientId);
  const [stage, setStage] = useState<Stage>(kept && !kept.isDone ? "questions" : "intro");
  const isCorrecting = isHeld(standing) && kept?.mistakenId === standing.screenId && !kept.isDone;
  const isDone = stage === "questions" && kept?.isDone;
  const view = isHeld(standing) && !isCorrecting ? standing.state : isDone ? "done" : stage;
  useHeading(view);

  if (isHeld(standing) && !isCorrecting) {
    return (
      <HeldView
        standing={standing}
        today={today}
        onCorrect={() => setStage("questions")}
        onNoted={() => setStage(standing.state === "paused" ? "noted" : "intro")}
      />
    );
  }
  if (view === "questions") {
    return (
      <QuestionSteps
        today={today}
        draft={kept ?? freshDraft(clientId)}
        onLeave={() => setStage("intro")}
      />
    );
  }
  if (view === "intro") {
    return (
      <Intro
        why={standing.state === "due" ? standing.why : "own"}
        trainer={today.plan?.trainerName ?? null}
        onBegin={() => {
          keepDraft(freshDraft(clientId));
          setStage("questions");
        }}
      />
    );
  }
  const hasYes = Object.values(kept?.answers ?? {}).includes(true);
  return <DoneView because={stage === "noted" ? "noted" : hasYes ? "stands" : "none"} />;
}

/** What comes next is read out, from its top. The questions see to that themselves, one by one. */
function useHeading(view: string) {
  useEffect(() => {
    if (view === "questions") return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [view]);
}
