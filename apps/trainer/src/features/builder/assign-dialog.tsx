"use client";

import type { Assigned } from "@fourstep/core";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { TextArea } from "@fourstep/ui/text-area";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AssignPeople } from "./assign-people.tsx";
import { AssignResults } from "./assign-results.tsx";
import { usePlanBoard } from "./builder-context.ts";
import { DraftChanges } from "./draft-changes.tsx";
import { useDraftChanges } from "./use-draft-changes.ts";

/** The last look before a plan goes to people: who gets it, what ends for it, why it changes. */
export function AssignDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("builder");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const board = usePlanBoard();
  const { draft, people, autosave, reason, setReason } = board;
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [results, setResults] = useState<readonly Assigned[] | null>(null);
  const isChange = draft.planId !== null;
  const { isSame } = useDraftChanges();
  const missing = isChange
    ? reason.trim() === ""
      ? t("assigning.noReason")
      : undefined
    : people.length === 0
      ? t("assigning.nobody")
      : undefined;
  const assign = async () => {
    if (missing) {
      setProblem(missing);
      return;
    }
    setPending(true);
    setProblem(null);
    try {
      const revision = await autosave.flush();
      if (revision === null) {
        setProblem(t("assigning.notSaved"));
        return;
      }
      // Whom the dialog named as running is what it asked to end; the server refuses any other.
      const shown = await api.planDraft.get.query({ id: draft.id });
      const { assigned } = await api.planAssignment.create.mutate({
        draftId: draft.id,
        revision,
        clients: people.map(({ clientId }) => ({
          clientId,
          ends: shown.clients.find(({ id }) => id === clientId)?.running.map(({ id }) => id) ?? [],
        })),
      });
      setResults(assigned);
      // Not the draft itself: what it became stays on the screen until somebody goes on.
      void queryClient.invalidateQueries(trpc.planDraft.list.queryFilter());
      void queryClient.invalidateQueries({ queryKey: trpc.client.pathKey() });
    } catch (error) {
      setProblem(
        error instanceof Error && isRefusal(error) ? error.message : t("assigning.failed"),
      );
    } finally {
      setPending(false);
    }
  };
  const isDone = results?.every((one) => "planId" in one) ?? false;
  const first = people[0]?.clientId;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        // What was given is not edited any more.
        if (isDone) router.push("/plans" as Route);
        else onClose();
      }}
      title={
        isDone
          ? t("assigning.done")
          : isChange
            ? isSame
              ? t("assignSame")
              : t("assignVersion", { number: draft.latestNumber + 1 })
            : t("assigning.title")
      }
      footer={
        isDone ? (
          <Link
            href={(people.length === 1 ? `/clients/${first}` : "/plans") as Route}
            className={buttonClass({ variant: "primary" })}
          >
            {people.length === 1 ? t("assigning.toClient") : t("assigning.toPlans")}
          </Link>
        ) : (
          <>
            <Button variant="secondary" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button isPending={isPending} onClick={() => void assign()}>
              {isChange ? t("assigning.give") : t("assign")}
            </Button>
          </>
        )
      }
    >
      <div className="grid gap-4">
        {isDone ? null : isChange ? (
          <>
            <DraftChanges />
            <TextArea
              label={t("assigning.reason")}
              hint={t("assigning.reasonHint")}
              maxLength={400}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void assign();
              }}
            />
            <p>{t("assigning.keeps")}</p>
          </>
        ) : (
          <AssignPeople />
        )}
        {results ? <AssignResults results={results} /> : null}
        {problem ? (
          <p role="alert" className="field-error">
            {problem}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
