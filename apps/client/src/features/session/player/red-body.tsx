"use client";

import type { Bands } from "@fourstep/core";
import type { PlayView } from "@fourstep/core/player";
import { DiscomfortMark } from "@fourstep/ui/patterns/discomfort-mark";
import { Notice } from "@fourstep/ui/notice";
import { useTranslations } from "use-intl";
import { NextLine } from "./next-line.tsx";
import { SetHeading } from "./set-heading.tsx";

/** A red answer ended the exercise: what that means, before the next one. */
export function RedBody({ view, bands }: { view: PlayView; bands: Bands }) {
  const t = useTranslations("session");
  const { set, red } = view;
  if (!set || red === null) return null;
  return (
    <div className="grid gap-5">
      <SetHeading set={set} hasFigure />
      <div className="px-4">
        <Notice tone="stop" live="assertive" title={t("red.title")}>
          {t("red.text", { given: red })}
        </Notice>
      </div>
      <p className="flex items-center gap-3 px-6">
        <DiscomfortMark value={red} bands={bands} />
        <span className="type-secondary text-ink-2">{t("red.trainer")}</span>
      </p>
      <NextLine view={view} />
    </div>
  );
}
