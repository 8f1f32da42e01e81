"use client";

import type { OutcomeNumbers } from "@fourstep/core";
import { isRefusal } from "@fourstep/web/refusal";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { Button } from "@fourstep/ui/button";
import type { CommentWords } from "@fourstep/ui/patterns/comment-words";
import { OutcomeCard } from "@fourstep/ui/patterns/outcome-card";
import { TextField } from "@fourstep/ui/text-field";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 } from "uuid";

interface OutcomeFormProps {
  routineId: string;
  commentId: string;
  words: CommentWords;
  onDone: () => void;
}

const limits = { sessions: [1, 2000], weeks: [1, 520], painBefore: [0, 10], painAfter: [0, 10] };
const fields = ["sessions", "weeks", "painBefore", "painAfter"] as const;

/** Shows exactly what others will see, before they see it. */
export function OutcomeForm({ routineId, commentId, words, onDone }: OutcomeFormProps) {
  const t = useTranslations("outcomeForm");
  const trpc = useTRPC();
  const calls = useTRPCClient();
  const cache = useQueryClient();
  const [id] = useState(() => v7());
  const [typed, setTyped] = useState<Partial<Record<keyof OutcomeNumbers, string>>>({});
  const logged = useQuery(trpc.outcome.get.queryOptions({ routineId }));
  const sharing = useMutation({
    mutationFn: (what: OutcomeNumbers & { source: "log" | "self" }) =>
      calls.outcome.create.mutate({ id, commentId, ...what }),
    onSuccess: async () => {
      await cache.invalidateQueries(trpc.comment.list.queryFilter());
      onDone();
    },
    onError: () => cache.invalidateQueries(trpc.outcome.get.queryFilter()),
  });
  const fromLog = logged.data?.fromLog ?? null;
  const own = numbersOf(typed);
  const shown = fromLog
    ? { source: "log" as const, ...fromLog }
    : own && { source: "self" as const, ...own };
  if (logged.isPending) return <output>{t("loading")}</output>;
  return (
    <div className="mt-3 grid gap-3">
      <p className="type-secondary text-ink-2">{fromLog ? t("fromLog") : t("onYourWord")}</p>
      {fromLog ? null : (
        <div className="grid grid-cols-2 gap-3">
          {fields.map((field) => (
            <TextField
              key={field}
              label={t(`numbers.${field}`)}
              inputMode="numeric"
              value={typed[field] ?? ""}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
          ))}
        </div>
      )}
      {shown ? <OutcomeCard outcome={shown} words={words} /> : null}
      {sharing.error ? (
        <p role="alert" className="field-error">
          {isRefusal(sharing.error) ? sharing.error.message : t("notSent")}
        </p>
      ) : null}
      <p className="flex gap-3">
        {shown ? (
          <Button isPending={sharing.isPending} onClick={() => sharing.mutate(shown)}>
            {t("share")}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </p>
    </div>
  );
}

/** The four numbers, once each of them is one. */
function numbersOf(typed: Partial<Record<keyof OutcomeNumbers, string>>): OutcomeNumbers | null {
  const read = (field: keyof OutcomeNumbers) => {
    const [least = 0, most = 0] = limits[field];
    const text = typed[field] ?? "";
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : null;
  };
  const [sessions, weeks, painBefore, painAfter] = fields.map(read);
  const isWhole =
    typeof sessions === "number" &&
    typeof weeks === "number" &&
    typeof painBefore === "number" &&
    typeof painAfter === "number";
  return isWhole ? { sessions, weeks, painBefore, painAfter } : null;
}
