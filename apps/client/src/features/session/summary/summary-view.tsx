"use client";

import { useQueryClient } from "@tanstack/react-query";
import type { PlayState } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPC } from "@fourstep/web/api";
import { SavedLine } from "../../outbox/saved-line.tsx";
import { AlarmLink } from "../player/alarm-link.tsx";
import { AlarmSheet } from "../player/alarm-sheet.tsx";
import { useBandWords } from "../player/use-band-words.ts";
import type { Act } from "../types.ts";
import { useToToday } from "../use-to-today.ts";
import { NoteField } from "./note-field.tsx";
import { PainChange } from "./pain-change.tsx";
import { StepList } from "./step-list.tsx";
import { factsOfState } from "./summary-facts.ts";
import { SummaryHead } from "./summary-head.tsx";

/** After the last set: what was done, how it feels now, a note, and the end. */
export function SummaryView({ state, act }: { state: PlayState; act: Act }) {
  const t = useTranslations("summary");
  const words = useBandWords("tender");
  const { toToday, isStuck } = useToToday();
  const [isAlarmOpen, setAlarmOpen] = useState(false);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { painBefore, painAfter, plan } = state;
  const isOver = state.phase.name === "finished";

  async function finish() {
    if (!isOver) await act({ type: "finished" });
    void queryClient.invalidateQueries({ queryKey: trpc.today.get.queryKey() });
    void queryClient.invalidateQueries({ queryKey: trpc.session.list.queryKey() });
    await toToday();
  }

  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col">
      <SummaryHead facts={factsOfState(state)} />
      <StepList facts={factsOfState(state)} />
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
      <NoteField state={state} act={act} isOver={isOver} />
      {isOver ? null : (
        <div className="mx-4 mt-3">
          <AlarmLink onAlarm={() => setAlarmOpen(true)} />
          <AlarmSheet isOpen={isAlarmOpen} onClose={() => setAlarmOpen(false)} act={act} />
        </div>
      )}
      <div className="mt-auto grid gap-3 bg-linear-to-t from-paper from-80% to-transparent px-4 pt-8 pb-9 tall:sticky tall:bottom-0">
        <SavedLine />
        {isStuck ? (
          <Notice tone="info" live="polite">
            {t("stuck")}
          </Notice>
        ) : null}
        <Button size="lg" isFullWidth onClick={() => void finish()}>
          {isOver ? t("toToday") : t("finish")}
        </Button>
      </div>
    </main>
  );
}
