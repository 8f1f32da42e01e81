"use client";

import { estimatedMinutes, figureIdOf } from "@fourstep/core";
import type { PlayState } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { Play } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { GuideSheet } from "./guide/guide-sheet.tsx";
import { isGuest } from "./guest.ts";
import { ExerciseFigure } from "../exercise/figures-later.tsx";
import { useBandWords } from "./player/use-band-words.ts";
import type { Act } from "./types.ts";
import { useToToday } from "./use-to-today.ts";

/** Before the first set: how much it hurts now, if the person wants to say, and the start. */
export function StartView({
  state,
  act,
  isDurable,
}: {
  state: PlayState;
  act: Act;
  isDurable: boolean;
}) {
  const t = useTranslations("session");
  const words = useBandWords("tender");
  const [pain, setPain] = useState<number | null>(null);
  const [isGuideOpen, setGuideOpen] = useState(false);
  const { plan } = state;
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col px-6 pt-10">
      <h1 tabIndex={-1} className="type-h1 text-ink outline-none">
        {t("start.title")}
      </h1>
      <p className="type-lead mt-2 text-ink-2">
        {t("start.lead", { routine: plan.routineName, minutes: estimatedMinutes(plan.items) })}
      </p>
      <p className="type-body mt-4 text-ink-2">{t("start.rule")}</p>
      {isDurable ? null : (
        <Notice tone="ease" className="mt-4">
          {t(isGuest(plan) ? "start.notDurableGuest" : "start.notDurable")}
        </Notice>
      )}
      <div className="my-auto flex low:hidden flex-wrap items-end gap-x-3 gap-y-5 py-6">
        {plan.items.map((item) => (
          <ExerciseFigure
            key={item.id}
            exerciseId={figureIdOf(plan.exercises[item.exerciseId] ?? { id: item.exerciseId })}
            title=""
            unit={0.6}
            hasFloor
          />
        ))}
      </div>
      <DiscomfortScale
        legend={t("start.question")}
        value={pain}
        bands={plan.bands}
        words={words}
        onChange={setPain}
        className="low:mt-6"
      />
      <div className="mt-auto grid gap-3 pt-6 pb-9 low:pb-4">
        <Button
          size="lg"
          isFullWidth
          icon={<Play aria-hidden fill="currentColor" />}
          onClick={() => void act({ type: "begun", painBefore: pain })}
        >
          {pain === null ? t("start.goWithout") : t("start.go")}
        </Button>
        <Button variant="secondary" isFullWidth onClick={() => setGuideOpen(true)}>
          {t("start.guide")}
        </Button>
        {isGuest(plan) ? (
          <NotNow />
        ) : (
          <Link
            href="/today"
            className="type-body grid min-h-12 place-items-center font-semibold text-accent"
          >
            {t("start.notNow")}
          </Link>
        )}
      </div>
      <GuideSheet isOpen={isGuideOpen} onClose={() => setGuideOpen(false)} />
    </main>
  );
}

/** A guest goes back to the page of the routine, which has a frame of its own. */
function NotNow() {
  const t = useTranslations("session");
  const { toToday } = useToToday();
  return (
    <Button variant="quiet" isFullWidth onClick={() => void toToday()}>
      {t("start.notNow")}
    </Button>
  );
}
