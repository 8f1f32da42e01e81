"use client";

import type { OfThing } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPCClient } from "../api.tsx";
import { Trap } from "../trap.tsx";
import { ReasonForm, type Reasoned } from "./reason-form.tsx";

interface ReportFormProps {
  /** The comment or the routine. */
  of: OfThing;
  newId: () => string;
  size?: "sm" | "md";
  onDone: () => void;
}

/** Asks a moderator to look at what somebody else wrote. Nobody else learns who asked. */
export function ReportForm({ of, newId, size = "md", onDone }: ReportFormProps) {
  const t = useTranslations("civil");
  const calls = useTRPCClient();
  const [id] = useState(newId);
  const [website, setWebsite] = useState("");
  const sending = useMutation({
    mutationFn: (reasoned: Reasoned) =>
      calls.report.create.mutate({ id, ...of, website, ...reasoned }),
  });
  if (sending.isSuccess) {
    return (
      <output className="type-secondary mt-2 flex flex-wrap items-center gap-3 text-ink-2">
        {t("reported")}
        <Button variant="quiet" size={size} onClick={onDone}>
          {t("close")}
        </Button>
      </output>
    );
  }
  return (
    <ReasonForm
      words={{
        why: t("reportWhy"),
        note: t("reportNote"),
        hint: t("reportHint"),
        act: t("report"),
      }}
      usual={of.routineId === undefined ? "unkind" : "dangerous"}
      size={size}
      isPending={sending.isPending}
      error={sending.error}
      onSend={sending.mutate}
      onCancel={onDone}
    >
      <Trap value={website} onChange={setWebsite} />
    </ReasonForm>
  );
}
