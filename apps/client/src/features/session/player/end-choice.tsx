"use client";

import { Button } from "@fourstep/ui/button";
import { TextArea } from "@fourstep/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";

/** End the session here. What was done counts; why is asked, not demanded. */
export function EndChoice({ act }: { act: Act }) {
  const t = useTranslations("changeSheet");
  const [reason, setReason] = useState("");
  return (
    <>
      <p className="type-body mb-1 text-ink-2">{t("endLead")}</p>
      <TextArea
        label={t("endWhy")}
        value={reason}
        maxLength={200}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        isFullWidth
        onClick={() => void act({ type: "ended_early", reason: reason.trim() || null })}
      >
        {t("endNow")}
      </Button>
    </>
  );
}
