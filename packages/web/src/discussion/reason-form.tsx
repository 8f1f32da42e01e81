"use client";

import type { ReportReason } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Select } from "@fourstep/ui/select";
import { TextArea } from "@fourstep/ui/text-area";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { isRefusal } from "../refusal.ts";
import { useReportReasons } from "../use-report-reasons.ts";

/** What somebody has against a comment or a routine: one of the house's reasons, and their own words for it. */
export interface Reasoned {
  readonly reason: ReportReason;
  readonly note: string;
}

interface ReasonFormProps {
  words: { why: string; note: string; hint: string; act: string };
  /** The reason that is chosen before somebody chooses: what is wrong most often. */
  usual?: ReportReason;
  size: "sm" | "md";
  isPending: boolean;
  error: Error | null;
  onSend: (reasoned: Reasoned) => void;
  onCancel: () => void;
  /** What stands before the reason. */
  children?: ReactNode;
}

/** Asks for the reason before something is done about what somebody wrote. */
export function ReasonForm({
  words,
  usual = "unkind",
  size,
  isPending,
  error,
  onSend,
  onCancel,
  children,
}: ReasonFormProps) {
  const t = useTranslations("civil");
  const reasons = useReportReasons();
  const [reason, setReason] = useState(usual);
  const [note, setNote] = useState("");
  return (
    <form
      className="mt-2 grid max-w-md gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ reason, note: note.trim() });
      }}
    >
      {children}
      <Select
        label={words.why}
        size={size}
        options={reasons}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value as ReportReason)}
      />
      <TextArea
        label={words.note}
        hint={words.hint}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Answers error={error}>
        <Button type="submit" size={size} isPending={isPending}>
          {words.act}
        </Button>
        <Button variant="quiet" size={size} onClick={onCancel}>
          {t("cancel")}
        </Button>
      </Answers>
    </form>
  );
}

/** The buttons below a question, and why it did not work. */
export function Answers({ error, children }: { error: Error | null; children: ReactNode }) {
  const t = useTranslations("civil");
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">{children}</div>
      {error === null ? null : (
        <p role="alert" className="field-error mt-2">
          {isRefusal(error) ? error.message : t("failed")}
        </p>
      )}
    </div>
  );
}
