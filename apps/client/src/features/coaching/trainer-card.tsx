"use client";

import type { Coaching } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { Switch } from "@fourstep/ui/switch";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { PartSheet } from "./part-sheet.tsx";
import { SeenSheet } from "./seen-sheet.tsx";
import { useCoachingActs } from "./use-coachings.ts";

/** One trainer of mine: since when, what they see, whether they may watch, and parting. */
export function TrainerCard({ coaching }: { coaching: Coaching }) {
  const t = useTranslations("trainer");
  const format = useFormatter();
  const { chooseWatching } = useCoachingActs();
  const [open, setOpen] = useState<"seen" | "part" | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { id, trainerName: trainer, acceptedAt, mayWatchLive } = coaching;
  const since = format.dateTime(new Date(acceptedAt), {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  async function choose(mayWatch: boolean) {
    setChosen(mayWatch);
    setFailed(false);
    await chooseWatching(id, mayWatch).catch(() => setFailed(true));
    setChosen(null);
  }
  const close = () => setOpen(null);
  return (
    <article className="grid grid-cols-1 gap-3 rounded-card bg-surface px-4 py-4 shadow-card">
      <div>
        <h3 className="type-row text-ink">{trainer}</h3>
        <p className="type-secondary-s text-ink-2">{t("since", { day: since })}</p>
      </div>
      <Switch
        label={t("live")}
        detail={t("liveDetail")}
        checked={chosen ?? mayWatchLive}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      <div aria-live="assertive" className="contents">
        {hasFailed ? <Notice tone="ease">{t("failed")}</Notice> : null}
      </div>
      <div className="grid gap-2">
        <Button variant="secondary" onClick={() => setOpen("seen")}>
          {t("seen", { trainer })}
        </Button>
        <Button variant="quiet" onClick={() => setOpen("part")}>
          {t("part", { trainer })}
        </Button>
      </div>
      <SeenSheet isOpen={open === "seen"} trainer={trainer} onClose={close} />
      <PartSheet isOpen={open === "part"} coaching={coaching} onClose={close} />
    </article>
  );
}
