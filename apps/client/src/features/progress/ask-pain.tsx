"use client";

import { type Progress, type WeeklyPain, weekOf } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { Sheet } from "@fourstep/ui/sheet";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswerPain } from "./use-answer-pain.ts";

type Asked = Pick<Progress, "clientId" | "day" | "bands">;

/** Asks for the worst of the week, once a week; after that it can be said again, and the higher answer counts. */
export function AskPain({ latest, asked }: { latest: WeeklyPain | null; asked: Asked }) {
  const t = useTranslations("progress.ask");
  const [isOpen, setOpen] = useState(false);
  const isAnswered = latest?.weekOf === weekOf(asked.day);
  return (
    <>
      {isAnswered ? (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="type-secondary mt-1 min-h-12 font-semibold text-accent underline decoration-1 underline-offset-4"
        >
          {t("again")}
        </button>
      ) : (
        <Button variant="secondary" isFullWidth className="mt-4" onClick={() => setOpen(true)}>
          {t("open")}
        </Button>
      )}
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={t("title")}>
        <Questions asked={asked} onClose={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

function Questions({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const t = useTranslations("progress.ask");
  const { keep, isKeeping, hasFailed } = useAnswerPain(asked, onClose);
  const [worst, setWorst] = useState<number | null>(null);
  const [now, setNow] = useState<number | null>(null);
  const words = { green: t("little"), amber: t("some"), red: t("much") };
  const { bands } = asked;
  return (
    <div className="grid gap-6 px-6 pb-8">
      <DiscomfortScale
        legend={t("worst")}
        value={worst}
        onChange={setWorst}
        bands={bands}
        words={words}
      />
      <DiscomfortScale
        legend={t("now")}
        value={now}
        onChange={setNow}
        bands={bands}
        words={words}
      />
      {hasFailed ? (
        <p role="alert" className="type-secondary text-stop">
          {t("failed")}
        </p>
      ) : null}
      <Button
        isFullWidth
        isPending={isKeeping}
        unavailable={worst === null ? t("chooseFirst") : undefined}
        onClick={() => keep({ worst, now })}
      >
        {t("save")}
      </Button>
      <Button variant="quiet" isFullWidth onClick={onClose}>
        {t("notNow")}
      </Button>
    </div>
  );
}
