"use client";

import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ProposalLine } from "./proposal-line.tsx";
import { useDecide } from "./use-decide.ts";

interface ProposalRowsProps {
  clientId?: string | undefined;
  sessionId?: string | undefined;
}

/** What plans' rules propose: everybody's, one client's, or what came of one session. Nothing when nothing waits. */
export function ProposalRows({ clientId, sessionId }: ProposalRowsProps) {
  const t = useTranslations("proposal");
  const trpc = useTRPC();
  const { decide, deciding, problem, told } = useDecide();
  const isOfAll = clientId === undefined && sessionId === undefined;
  const waiting = useQuery(
    trpc.progressionProposal.list.queryOptions({
      ...(clientId === undefined ? {} : { clientId }),
      ...(sessionId === undefined ? {} : { sessionId }),
    }),
  );
  const rows = waiting.data ?? [];
  return (
    <section aria-label={t("title")} className="empty:hidden">
      {isOfAll && rows.length > 0 ? <h2 className="type-d-section mb-1">{t("title")}</h2> : null}
      {problem ? (
        <p role="alert" className="field-error">
          {problem}
        </p>
      ) : null}
      {told ? <output className="type-d-body block text-ink-2">{told}</output> : null}
      {rows.length > 0 ? (
        <ul className="border-t border-line">
          {rows.map((proposal, at) => (
            <ProposalLine
              key={proposal.id}
              proposal={proposal}
              isOfAll={isOfAll}
              isOfSession={sessionId !== undefined}
              isFirst={at === 0}
              isDeciding={deciding === proposal.id}
              onDecide={(act) => void decide(proposal, act)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
