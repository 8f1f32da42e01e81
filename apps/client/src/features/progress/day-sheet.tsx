"use client";

import type { Day, Progress, ProgressDay } from "@fourstep/core";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useDayWords } from "@fourstep/web/use-day-words";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { MoveForm } from "./move-form.tsx";
import { SkipForm } from "./skip-form.tsx";
import { useChangeDay } from "./use-change-day.ts";

/** One day: what came of it, and for a session that is still to come, another day or none. */
export function DaySheet({
  progress,
  day,
  onClose,
}: {
  progress: Pick<Progress, "day" | "days">;
  day: Day | null;
  onClose: () => void;
}) {
  const words = useDayWords();
  const row = progress.days.find((one) => one.day === day);
  return (
    <Sheet isOpen={row !== undefined} onClose={onClose} title={row ? words.long(row.day) : ""}>
      {row ? <About key={row.day} row={row} progress={progress} onClose={onClose} /> : null}
    </Sheet>
  );
}

type Asking = "nothing" | "move" | "skip";

function About(props: {
  row: ProgressDay;
  progress: Pick<Progress, "day" | "days">;
  onClose: () => void;
}) {
  const { row, progress, onClose } = props;
  const t = useTranslations("progress");
  const words = useDayWords();
  const [asking, setAsking] = useState<Asking>("nothing");
  const { change, isPending, refusal } = useChangeDay(onClose);
  const { dayOfPlan: plan, status } = row;
  const isTrained = status === "done" || status === "partly";
  const canChange = plan !== null && !isTrained && row.sessionId === null;
  if (asking === "move" && plan) {
    return (
      <MoveForm
        row={row}
        progress={progress}
        isPending={isPending}
        refusal={refusal}
        onMove={(to, reason) => change({ act: "move", id: plan.id, to, reason })}
        onBack={() => setAsking("nothing")}
      />
    );
  }
  if (asking === "skip" && plan) {
    return (
      <SkipForm
        isPending={isPending}
        refusal={refusal}
        onSkip={(reason) => change({ act: "skip", id: plan.id, reason })}
        onBack={() => setAsking("nothing")}
      />
    );
  }
  return (
    <div className="grid gap-3 px-6 pb-8">
      <p className="type-lead text-ink-2">{t(`status.${status}`)}</p>
      {isTrained ? (
        <p className="type-body text-ink">
          {t("dayFacts", {
            minutes: Math.round(row.seconds / 60),
            sets: Object.values(row.done).reduce((sum, one) => sum + one, 0),
          })}
        </p>
      ) : null}
      {plan?.movedFrom ? (
        <p className="type-body text-ink">
          {t("movedFrom", { day: words.long(plan.movedFrom), reason: plan.moveReason ?? "" })}
        </p>
      ) : null}
      {plan?.skipReason ? (
        <p className="type-body text-ink">{t("skipReason", { reason: plan.skipReason })}</p>
      ) : null}
      {refusal ? (
        <p role="alert" className="type-secondary text-stop">
          {refusal}
        </p>
      ) : null}
      {row.sessionId ? (
        <Link
          href={(isTrained ? `/history/${row.sessionId}` : `/session/${row.sessionId}`) as Route}
          className={buttonClass({ isFullWidth: true })}
        >
          {t("openSession")}
        </Link>
      ) : null}
      {canChange ? (
        <Button isFullWidth onClick={() => setAsking("move")}>
          {t("move.open")}
        </Button>
      ) : null}
      {canChange && status !== "skipped" ? (
        <Button variant="secondary" isFullWidth onClick={() => setAsking("skip")}>
          {t("skip.open")}
        </Button>
      ) : null}
      {canChange && status === "skipped" ? (
        <Button
          variant="secondary"
          isFullWidth
          isPending={isPending}
          onClick={() => change({ act: "unskip", id: plan.id })}
        >
          {t("unskip")}
        </Button>
      ) : null}
      <Button variant="quiet" isFullWidth onClick={onClose}>
        {t("close")}
      </Button>
    </div>
  );
}
