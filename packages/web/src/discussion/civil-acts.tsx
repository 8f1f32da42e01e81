"use client";

import type { Comment, ReportReason } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { isRefusal } from "../refusal.ts";
import { useReportReasons } from "../use-report-reasons.ts";
import { Button } from "@fourstep/ui/button";
import { Select } from "@fourstep/ui/select";
import { TextArea } from "@fourstep/ui/text-area";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useHouse } from "./discussion-house.ts";

interface CivilProps {
  comment: Comment;
  onDone: () => void;
}

const problemOf = (error: Error | null, otherwise: string) =>
  error === null ? null : isRefusal(error) ? error.message : otherwise;

function Answers({ problem, children }: { problem: string | null; children: ReactNode }) {
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">{children}</div>
      {problem ? (
        <p role="alert" className="field-error mt-2">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** Asks a moderator to look at what somebody else wrote. Nobody else learns who asked. */
export function ReportForm({ comment, onDone }: CivilProps) {
  const t = useTranslations("civil");
  const calls = useTRPCClient();
  const reasons = useReportReasons();
  const { newId } = useHouse();
  const [id] = useState(newId);
  const [reason, setReason] = useState<ReportReason>("unkind");
  const [note, setNote] = useState("");
  const sending = useMutation({
    mutationFn: () => calls.report.create.mutate({ id, commentId: comment.id, reason, note }),
  });
  if (sending.isSuccess) {
    return (
      <output className="type-secondary mt-2 flex flex-wrap items-center gap-3 text-ink-2">
        {t("reported")}
        <Button variant="quiet" onClick={onDone}>
          {t("close")}
        </Button>
      </output>
    );
  }
  return (
    <form
      className="mt-2 grid max-w-md gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <Select
        label={t("reportWhy")}
        options={reasons}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as ReportReason)}
      />
      <TextArea
        label={t("reportNote")}
        hint={t("reportHint")}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Answers problem={problemOf(sending.error, t("failed"))}>
        <Button type="submit" isPending={sending.isPending}>
          {t("report")}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </Answers>
    </form>
  );
}

/** Says what blocking means before it is done. */
export function BlockQuestion({ comment, onDone }: CivilProps) {
  const t = useTranslations("civil");
  const trpc = useTRPC();
  const calls = useTRPCClient();
  const cache = useQueryClient();
  const blocking = useMutation({
    mutationFn: () => calls.block.create.mutate({ userId: comment.author?.id ?? "" }),
    onSuccess: async () => {
      onDone();
      await cache.invalidateQueries(trpc.comment.list.queryFilter());
    },
  });
  return (
    <div className="mt-2 grid max-w-md gap-3">
      <p className="type-body">{t("blockText", { name: comment.author?.name ?? t("nameless") })}</p>
      <Answers problem={problemOf(blocking.error, t("failed"))}>
        <Button isPending={blocking.isPending} onClick={() => blocking.mutate()}>
          {t("block")}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </Answers>
    </div>
  );
}

/** Takes a comment out of everybody's sight but its writer's, who reads why. */
export function HideForm({ comment, onDone }: CivilProps) {
  const t = useTranslations("civil");
  const trpc = useTRPC();
  const calls = useTRPCClient();
  const cache = useQueryClient();
  const reasons = useReportReasons();
  const { newId } = useHouse();
  const [id] = useState(newId);
  const [reason, setReason] = useState<ReportReason>("unkind");
  const [note, setNote] = useState("");
  const hiding = useMutation({
    mutationFn: () =>
      calls.commentHiding.create.mutate({ id, commentId: comment.id, reason, note: note.trim() }),
    onSuccess: async () => {
      onDone();
      await cache.invalidateQueries(trpc.comment.list.queryFilter());
    },
  });
  return (
    <form
      className="mt-2 grid max-w-md gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        hiding.mutate();
      }}
    >
      <p className="type-body">{t("hideText")}</p>
      <Select
        label={t("hideWhy")}
        options={reasons}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as ReportReason)}
      />
      <TextArea
        label={t("hideNote")}
        hint={t("hideHint")}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Answers problem={problemOf(hiding.error, t("failed"))}>
        <Button type="submit" isPending={hiding.isPending}>
          {t("hide")}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </Answers>
    </form>
  );
}
