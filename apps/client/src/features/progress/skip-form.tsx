"use client";

import { Button } from "@fourstep/ui/button";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ReasonField } from "./reason-field.tsx";

/** Leaves a day out, with the reason. */
export function SkipForm({
  isPending,
  refusal,
  onSkip,
  onBack,
}: {
  isPending: boolean;
  refusal: string | null;
  onSkip: (reason: string) => void;
  onBack: () => void;
}) {
  const t = useTranslations("progress");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === "";
  return (
    <form
      className="grid gap-4 px-6 pb-8"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isMissing) onSkip(reason.trim());
      }}
    >
      <p className="type-secondary text-ink-2">{t("skip.lead")}</p>
      <ReasonField
        value={reason}
        error={isAsked && isMissing ? t("reason.missing") : undefined}
        onChange={setReason}
      />
      {refusal ? (
        <p role="alert" className="type-secondary text-stop">
          {refusal}
        </p>
      ) : null}
      <Button type="submit" isFullWidth isPending={isPending}>
        {t("skip.save")}
      </Button>
      <Button variant="quiet" isFullWidth onClick={onBack}>
        {t("back")}
      </Button>
    </form>
  );
}
