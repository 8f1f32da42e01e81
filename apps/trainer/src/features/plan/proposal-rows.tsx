"use client";

import { describeDose } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import type { Route } from "next";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** What plans' rules propose, each with its numbers; one client's or everybody's. Nothing at all when nothing waits. */
export function ProposalRows({ clientId }: { clientId?: string | undefined }) {
  const t = useTranslations("proposal");
  const days = useDayWords();
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = useQuery(
    trpc.progressionProposal.list.queryOptions(clientId === undefined ? {} : { clientId }),
  );
  const exercises = useQuery({
    ...trpc.exercise.list.queryOptions(),
    enabled: (waiting.data?.length ?? 0) > 0,
  });
  const decide = async (id: string, act: "approve" | "decline") => {
    setProblem(null);
    try {
      await api.progressionProposal.update.mutate({ id, act });
    } catch (error) {
      setProblem(error instanceof Error && isRefusal(error) ? error.message : t("failed"));
    }
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.progressionProposal.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.planDraft.list.queryKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.clientStory.pathKey() }),
    ]);
  };
  const named = (one: { exerciseId: string; dose: Parameters<typeof describeDose>[0] }) => {
    const exercise = exercises.data?.find(({ id }) => id === one.exerciseId);
    return `${exercise?.name ?? ""} ${describeDose(one.dose, exercise)}`.trim();
  };
  if (!waiting.data || waiting.data.length === 0)
    return problem ? <p role="alert">{problem}</p> : null;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="type-d-section mb-1">
        {t("title")}
      </h2>
      {problem ? (
        <p role="alert" className="field-error">
          {problem}
        </p>
      ) : null}
      <ul className="border-t border-line">
        {waiting.data.map((proposal) => (
          <li
            key={proposal.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-2.5"
          >
            <div className="min-w-64 flex-1">
              <p className="type-d-name">
                {clientId === undefined ? `${proposal.clientName}: ` : null}
                {t(proposal.direction === "up" ? "up" : "down", {
                  from: named(proposal.change.from),
                  to: named(proposal.change.to),
                })}
              </p>
              <p className="type-d-small text-ink-2">
                {t(proposal.direction === "up" ? "whyUp" : "whyDown", {
                  count: proposal.facts.sessions,
                  worst: proposal.facts.worst ?? 0,
                  morning: proposal.facts.morning ?? "none",
                })}{" "}
                <Link href={`/sessions/${proposal.sessionId}` as Route} className="link">
                  {t("session", { day: days.short(proposal.sessionDay) })}
                </Link>
              </p>
            </div>
            <Button
              variant="secondary"
              size="sm"
              onClick={() => void decide(proposal.id, "decline")}
            >
              {t("decline")}
            </Button>
            <Button variant="soft" size="sm" onClick={() => void decide(proposal.id, "approve")}>
              {t("approve")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
