"use client";

import type { PlayState } from "@fourstep/core/player";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { Smartphone } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AlarmLink } from "../session/player/alarm-link.tsx";
import { AlarmSheet } from "../session/player/alarm-sheet.tsx";
import { useBandWords } from "../session/player/use-band-words.ts";
import { PainChange } from "../session/summary/pain-change.tsx";
import { StepList } from "../session/summary/step-list.tsx";
import { factsOfState } from "../session/summary/summary-facts.ts";
import { SummaryHead } from "../session/summary/summary-head.tsx";
import type { Act } from "../session/types.ts";
import { KeepIt } from "./keep-it.tsx";

/** After a guest's last set: what was done, how it feels now, and how to keep it. */
export function GuestSummary({
  state,
  act,
  isDurable,
  onAgain,
}: {
  state: PlayState;
  act: Act;
  isDurable: boolean;
  onAgain: () => void;
}) {
  const summary = useTranslations("summary");
  const t = useTranslations("try");
  const words = useBandWords("tender");
  const [isAlarmOpen, setAlarmOpen] = useState(false);
  const { painBefore, painAfter, plan } = state;
  const isOver = state.phase.name === "finished";
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col">
      <SummaryHead facts={factsOfState(state)} />
      <StepList facts={factsOfState(state)} />
      {isOver ? null : (
        <DiscomfortScale
          legend={summary("painNow")}
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
      {isOver ? null : (
        <div className="mx-4 mt-3">
          <AlarmLink onAlarm={() => setAlarmOpen(true)} />
          <AlarmSheet isOpen={isAlarmOpen} onClose={() => setAlarmOpen(false)} act={act} />
        </div>
      )}
      {isOver && state.ending === "alarm" ? (
        <Notice tone="stop" className="mx-4 mt-6">
          {t("stopped")}
        </Notice>
      ) : null}
      {isOver && isDurable ? <KeepIt plan={plan} isCalm={state.ending === "alarm"} /> : null}
      <div className="mt-auto grid gap-3 px-4 pt-6 pb-9">
        <p className="type-secondary-s flex items-center justify-center gap-2 text-ink-2">
          <Smartphone aria-hidden size={18} className="shrink-0 text-accent" />
          {t(isDurable ? "here" : "lost")}
        </p>
        {isOver ? (
          <>
            <Button variant="secondary" isFullWidth onClick={onAgain}>
              {t("again")}
            </Button>
            <a
              href={`/routines/${plan.planVersionId}`}
              className={buttonClass({ variant: "quiet", isFullWidth: true })}
            >
              {t("back")}
            </a>
          </>
        ) : (
          <Button size="lg" isFullWidth onClick={() => void act({ type: "finished" })}>
            {t("finish")}
          </Button>
        )}
      </div>
    </main>
  );
}
