"use client";

import { alarmAdvice, type AlarmSymptom } from "@fourstep/core";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Eye, EyeOff, Hand, MessageCircle, Pause, Phone } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { emergencyNumber } from "../../env.ts";
import type { Act } from "./types.ts";

/** Asked to stop: what to do now and where to turn. What was felt is shown only to whoever taps for it. */
export function StopScreen({
  symptom,
  act,
  trainer,
  isGuest = false,
}: {
  symptom: AlarmSymptom;
  act: Act;
  trainer: string | null;
  /** Nobody learns of it: there is no log that could say so. */
  isGuest?: boolean;
}) {
  const t = useTranslations("session");
  const besides = useTranslations("stopScreen");
  const [isShown, setShown] = useState(false);
  const advice = alarmAdvice(symptom, emergencyNumber);
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col px-6 pt-14 pb-9">
      <span className="grid size-15 place-items-center rounded-full bg-stop-bg text-stop">
        <Hand aria-hidden size={30} />
      </span>
      <div role="alert">
        <h1 tabIndex={-1} className="type-h1-stop mt-6 text-ink outline-none">
          {advice.callNow ? besides("titleNow") : t("stop.title")}
        </h1>
        <p className="type-lead mt-4 text-ink">{advice.now}</p>
        <p className="type-lead mt-2 text-ink">
          {advice.callNow
            ? besides("careNow", { number: emergencyNumber })
            : t("stop.care", { number: emergencyNumber })}
        </p>
      </div>
      <div className="-mx-2 mt-7 grid gap-2.5">
        <a
          href={`tel:${emergencyNumber}`}
          className={buttonClass({
            variant: advice.callNow ? "call" : "secondary",
            size: "lg",
            isFullWidth: true,
          })}
        >
          <Phone aria-hidden />
          {t("stop.call", { number: emergencyNumber })}
        </a>
        <Button
          variant="secondary"
          isFullWidth
          aria-expanded={isShown}
          icon={isShown ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? besides("hide") : besides("show")}
        </Button>
        {isShown ? (
          <div className="type-body grid gap-2 rounded-option bg-sunken p-4 text-ink">
            <p className="font-semibold">{advice.title}</p>
            <p>{advice.care}</p>
            <p>{advice.alsoAsk}</p>
          </div>
        ) : null}
        <Button variant="secondary" isFullWidth onClick={() => void act({ type: "finished" })}>
          {besides("end")}
        </Button>
      </div>
      <ul className="type-secondary mt-auto grid gap-3 border-t border-line-2 pt-5 text-ink-2">
        <li className="flex gap-4">
          <Pause aria-hidden size={22} className="shrink-0" />
          {besides(isGuest ? "keptGuest" : "kept")}
        </li>
        <li className="flex gap-4">
          <MessageCircle aria-hidden size={22} className="shrink-0" />
          {trainer ? besides("trainer", { trainer }) : besides(isGuest ? "nobody" : "noTrainer")}
        </li>
      </ul>
      <div className="mt-4 flex items-center justify-between gap-4">
        <span className="type-secondary-s text-ink-2">{besides("notMedical")}</span>
        <button
          type="button"
          onClick={() => void act({ type: "alarm_withdrawn" })}
          className="type-secondary min-h-12 font-semibold text-accent underline underline-offset-4"
        >
          {besides("mistake")}
        </button>
      </div>
    </main>
  );
}
