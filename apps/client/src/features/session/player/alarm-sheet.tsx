"use client";

import { alarmSymptoms, describeAlarm } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { OctagonAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";

/** The signs that stop a session whatever the number is. One tap stops. */
export function AlarmSheet({
  isOpen,
  onClose,
  act,
}: {
  isOpen: boolean;
  onClose: () => void;
  act: Act;
}) {
  const t = useTranslations("alarmSheet");
  return (
    <Sheet isOpen={isOpen} title={t("title")} onClose={onClose}>
      <div className="grid gap-2.5 px-6 pb-8">
        <p className="type-body mb-1 text-ink-2">{t("lead")}</p>
        {alarmSymptoms.map((symptom) => (
          <button
            key={symptom}
            type="button"
            onClick={() => void act({ type: "alarm_raised", symptom })}
            className="option min-h-16 text-start"
          >
            <OctagonAlert aria-hidden size={24} className="shrink-0 text-stop" />
            <span className="type-row-s text-ink">{describeAlarm(symptom)}</span>
          </button>
        ))}
        <Button variant="quiet" isFullWidth className="mt-2" onClick={onClose}>
          {t("none")}
        </Button>
      </div>
    </Sheet>
  );
}
