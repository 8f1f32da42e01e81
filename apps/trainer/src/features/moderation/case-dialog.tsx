"use client";

import { type ReportReason, suspensionDays } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { Select } from "@fourstep/ui/select";
import { TextArea } from "@fourstep/ui/text-area";
import { useReportReasons } from "@fourstep/web/use-report-reasons";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { type Case, mayBeHidden, useModerationActs, writerOf } from "./use-moderation.ts";

/** What a moderator can do that asks for words of theirs. */
export type Act = "hide" | "suspend" | "uphold" | "lift";

interface CaseDialogProps {
  act: Act;
  of: Case;
  onClose: (isDone: boolean) => void;
}

/** Asks for the reason that the other person will read, and does it. */
export function CaseDialog({ act, of, onClose }: CaseDialogProps) {
  const t = useTranslations("moderation");
  const reasons = useReportReasons();
  const { isPending, problem, run } = useModerationActs();
  const [id] = useState(() => newId());
  const [reason, setReason] = useState<ReportReason>(of.reports[0]?.reason ?? "unkind");
  const [days, setDays] = useState("7");
  const [note, setNote] = useState("");
  const writer = writerOf(of);
  const thing = of.comment ? { commentId: of.comment.id } : { routineId: of.routine.id };
  const said = note.trim();
  const isOfRoutine = of.comment === null && act !== "suspend";
  const words = isOfRoutine
    ? {
        title: t(`ofRoutine.${act}Title`),
        text: t(`ofRoutine.${act}Text`),
        act: t(`ofRoutine.${act}`),
      }
    : { title: t(`${act}Title`), text: t(`${act}Text`), act: t(act) };
  const needsWords = act !== "hide";
  const submit = () =>
    run(async (api) => {
      if (act === "hide" && mayBeHidden(of)) {
        await api.hiding.create.mutate({ id, ...thing, reason, note: said });
      }
      if (act === "uphold" || act === "lift") {
        const isUpheld = act === "uphold";
        await api.appeal.update.mutate({ id: of.id, isUpheld, decision: said });
      }
      if (act === "suspend" && writer) {
        const chosen = suspensionDays.find((one) => String(one) === days) ?? null;
        await api.suspension.create.mutate({ id, userId: writer.id, reason: said, days: chosen });
        if (of.kind === "report") {
          await api.report.update.mutate({ id: of.id, ending: "suspended" });
        }
      }
    });
  return (
    <Dialog
      isOpen
      onOpenChange={() => onClose(false)}
      title={words.title}
      footer={
        <>
          <Button variant="secondary" size="sm" onClick={() => onClose(false)}>
            {t("cancel")}
          </Button>
          <Button
            size="sm"
            isPending={isPending}
            unavailable={needsWords && said === "" ? t("sayWhy") : undefined}
            onClick={() => void submit().then((isDone) => isDone && onClose(true))}
          >
            {words.act}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{words.text}</p>
        {act === "hide" ? (
          <Select
            label={t("reason")}
            size="sm"
            options={reasons}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value as ReportReason)}
          />
        ) : null}
        {act === "suspend" ? (
          <Select
            label={t("howLong")}
            size="sm"
            options={suspensionDays.map((one) => ({
              value: String(one),
              label: one === null ? t("untilLifted") : t("days", { days: one }),
            }))}
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
        ) : null}
        <TextArea
          label={needsWords ? t("words") : t("wordsToo")}
          rows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {problem ? (
          <p role="alert" className="field-error">
            {problem}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
