"use client";

import { lastDayOf } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { usePlanActs, useRunningPlans } from "./use-routines.ts";

/** What is on the calendar now. A plan of one's own can be ended here; a trainer's is theirs to talk about. */
export function RunningPlans() {
  const t = useTranslations("routines");
  const days = useDayWords();
  const plans = useRunningPlans().data ?? [];
  const { stop } = usePlanActs();
  const [busyId, setBusyId] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  async function end(id: string) {
    setBusyId(id);
    setFailed(false);
    await stop(id).catch(() => setFailed(true));
    setBusyId(null);
  }
  return plans.map((plan) => {
    const about = { title: plan.title, until: days.long(lastDayOf(plan)) };
    return (
      <Notice key={plan.id} className="mx-4 mt-5">
        {plan.trainerName === null ? (
          <>
            <p>{t("running", about)}</p>
            {hasFailed ? <p role="alert">{t("failed")}</p> : null}
            <Button
              variant="quiet"
              className="-ms-4 mt-1"
              isPending={busyId === plan.id}
              onClick={() => void end(plan.id)}
            >
              {t("stop", about)}
            </Button>
          </>
        ) : (
          <p>{t("runningWith", { ...about, trainer: plan.trainerName })}</p>
        )}
      </Notice>
    );
  });
}
