"use client";

import type { OfThing } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { TextArea } from "@fourstep/ui/text-area";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { isRefusal } from "../refusal.ts";
import { useReportReasons } from "../use-report-reasons.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";

interface HiddenPartProps {
  /** My comment or my routine. */
  of: OfThing;
  size?: "sm" | "md";
}

/** Why something of mine is out of sight, in the words of whoever hid it, and my one appeal. */
export function HiddenPart({ of, size = "md" }: HiddenPartProps) {
  const t = useTranslations("notices");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const reasons = useReportReasons();
  const { data, error } = useQuery(trpc.hiding.get.queryOptions(of));
  const [words, setWords] = useState("");
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (error) return <p className="type-secondary text-ink-2">{t("hiddenGone")}</p>;
  if (!data) return null;
  const reason = reasons.find(({ value }) => value === data.reason)?.label ?? "";
  const appeal = async () => {
    setPending(true);
    setProblem(null);
    try {
      await api.appeal.create.mutate({ ...of, appeal: words.trim() });
      await queryClient.invalidateQueries({ queryKey: trpc.hiding.pathKey() });
    } catch (failure) {
      const isSaid = failure instanceof Error && isRefusal(failure);
      setProblem(isSaid ? failure.message : t("failed"));
    } finally {
      setPending(false);
    }
  };
  return (
    <div className="mt-2 grid gap-3 rounded-option bg-sunken px-4 py-3">
      {data.body === null ? null : (
        <blockquote className="type-body border-s-2 border-line-2 ps-3 whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">
          {data.body}
        </blockquote>
      )}
      <p className="type-body">
        <b className="font-semibold">{t("reason", { reason })}</b>
        {data.note === "" ? null : ` ${data.note}`}
      </p>
      {data.decidedAt ? (
        <p className="type-body">
          <b className="font-semibold">{data.isUpheld ? t("upheld") : t("lifted")}</b>{" "}
          {data.decision}
        </p>
      ) : null}
      {data.liftedAt && !data.decidedAt ? <p className="type-body">{t("lifted")}</p> : null}
      {data.appealedAt && !data.decidedAt && !data.liftedAt ? (
        <output>{t("appealed")}</output>
      ) : null}
      {data.appealedAt || data.liftedAt ? null : (
        <>
          <TextArea
            label={t("appealLabel")}
            hint={t("appealHint")}
            rows={3}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button
            className="w-fit"
            size={size}
            isPending={isPending}
            unavailable={words.trim() === "" ? t("appealEmpty") : undefined}
            onClick={() => void appeal()}
          >
            {t("appeal")}
          </Button>
        </>
      )}
      {problem ? (
        <p role="alert" className="field-error">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
