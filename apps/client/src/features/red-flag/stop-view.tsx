"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { Hand, MessageCircle, Pause, Phone } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { emergencyNumber } from "../../env.ts";
import { AdviceForm } from "./advice-form.tsx";
import type { HeldProps } from "./held-view.tsx";
import { WhatToTell } from "./what-to-tell.tsx";

/** Asked to get care now. Nothing that was answered stands here, and there is no way past it. */
export function StopView({ screenId, since, today, onMistake, onNote }: HeldProps) {
  const t = useTranslations("redFlag");
  const held = useTranslations("held");
  const [isNoting, setNoting] = useState(false);
  const trainer = today.plan?.trainerName ?? null;
  return (
    <>
      <span className="grid size-15 place-items-center rounded-full bg-stop-bg text-stop">
        <Hand aria-hidden size={30} />
      </span>
      <div role="alert">
        <h1 tabIndex={-1} className="type-h1-stop mt-6 text-ink outline-none">
          {held("stop.title")}
        </h1>
        <p className="type-lead mt-4 text-ink">{held("stop.lead")}</p>
      </div>
      <div className="-mx-2 mt-7 grid gap-2.5">
        <a
          href={`tel:${emergencyNumber}`}
          className={buttonClass({ variant: "call", size: "lg", isFullWidth: true })}
        >
          <Phone aria-hidden />
          {held("stop.call", { number: emergencyNumber })}
        </a>
        <WhatToTell screenId={screenId} clientId={today.clientId} />
      </div>
      <ul className="type-secondary mt-auto grid gap-3 border-t border-line-2 pt-5 text-ink-2">
        <Line icon={<Pause aria-hidden size={22} className="shrink-0" />} strong={t("paused")}>
          {t("stop.again")}
        </Line>
        <Line
          icon={<MessageCircle aria-hidden size={22} className="shrink-0" />}
          strong={trainer ? t("stop.trainer", { trainer }) : t("stop.aTrainer")}
        >
          {t("stop.notWhy")}
        </Line>
      </ul>
      {isNoting ? (
        <section className="mt-6" aria-label={t("seen")}>
          <p className="type-body mb-4 text-ink">{t("stop.afterwards")}</p>
          <AdviceForm timeZone={today.timeZone} since={since} trainer={trainer} onNote={onNote} />
        </section>
      ) : (
        <button
          type="button"
          onClick={() => setNoting(true)}
          className="type-secondary mt-3 min-h-12 self-start text-start font-semibold text-accent underline underline-offset-4"
        >
          {t("seen")}
        </button>
      )}
      <div className="mt-2 flex items-center justify-between gap-4">
        <span className="type-secondary-s text-ink-2">{t("notDevice")}</span>
        <button
          type="button"
          onClick={onMistake}
          className="type-secondary min-h-12 font-semibold text-accent underline underline-offset-4"
        >
          {t("mistake")}
        </button>
      </div>
    </>
  );
}

function Line({
  icon,
  strong,
  children,
}: {
  icon: ReactNode;
  strong: string;
  children: ReactNode;
}) {
  return (
    <li className="flex gap-4">
      {icon}
      <span>
        <strong className="font-semibold text-ink">{strong}</strong> {children}
      </span>
    </li>
  );
}
