"use client";

import type { RunningPlan } from "@fourstep/core";
import { Checkbox } from "@fourstep/ui/checkbox";
import { Notice } from "@fourstep/ui/notice";
import { useTranslations } from "use-intl";

/** What a new plan ends, said before it does. A trainer's plan ends only when somebody ticks that it should. */
export function EndingPlans({
  plans,
  needsAgreement,
  isAgreed,
  onAgree,
}: {
  plans: readonly RunningPlan[];
  needsAgreement: boolean;
  isAgreed: boolean;
  onAgree: (isAgreed: boolean) => void;
}) {
  const t = useTranslations("routines");
  if (plans.length === 0) return null;
  return (
    <Notice tone={needsAgreement ? "ease" : "info"}>
      {plans.map(({ id, title, trainerName }) => (
        <p key={id}>
          {trainerName === null
            ? t("ends", { title })
            : t("endsOf", { title, trainer: trainerName })}
        </p>
      ))}
      {needsAgreement ? (
        <Checkbox
          label={t("agree")}
          checked={isAgreed}
          onChange={(event) => onAgree(event.currentTarget.checked)}
        />
      ) : null}
    </Notice>
  );
}
