"use client";

import type { PlayState } from "@fourstep/core/player";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { Smartphone } from "lucide-react";
import { useTranslations } from "use-intl";
import { SummaryTop } from "../session/summary/summary-top.tsx";
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
  const t = useTranslations("try");
  const { plan } = state;
  const isOver = state.phase.name === "finished";
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col">
      <SummaryTop state={state} act={act} />
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
