"use client";

import type { PlayState } from "@fourstep/core/player";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { AlarmLink } from "../player/alarm-link.tsx";
import { AlarmSheet } from "../player/alarm-sheet.tsx";
import { useBandWords } from "../player/use-band-words.ts";
import type { Act } from "../types.ts";
import { PainChange } from "./pain-change.tsx";
import { StepList } from "./step-list.tsx";
import { factsOfState } from "./summary-facts.ts";
import { SummaryHead } from "./summary-head.tsx";

/** What was done and how it feels now, for whoever trained, and the alarm signs until it is over. */
export function SummaryTop({
  state,
  act,
  children,
}: {
  state: PlayState;
  act: Act;
  /** Between how it feels and the alarm signs. */
  children?: ReactNode;
}) {
  const t = useTranslations("summary");
  const words = useBandWords("tender");
  const [isAlarmOpen, setAlarmOpen] = useState(false);
  const { painBefore, painAfter, plan } = state;
  const facts = factsOfState(state);
  const isOver = state.phase.name === "finished";
  return (
    <>
      <SummaryHead facts={facts} />
      <StepList facts={facts} />
      {isOver ? null : (
        <DiscomfortScale
          legend={t("painNow")}
          value={painAfter}
          bands={plan.bands}
          words={words}
          onChange={(value) => void act({ type: "pain_after_given", value })}
          className="mx-6 mt-6"
        />
      )}
      {painBefore !== null && painAfter !== null ? (
        <PainChange before={painBefore} after={painAfter} />
      ) : null}
      {children}
      {isOver ? null : (
        <div className="mx-4 mt-3">
          <AlarmLink onAlarm={() => setAlarmOpen(true)} />
          <AlarmSheet isOpen={isAlarmOpen} onClose={() => setAlarmOpen(false)} act={act} />
        </div>
      )}
    </>
  );
}
