"use client";

import { estimatedMinutes, type Today } from "@fourstep/core";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { Play } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import type { Route } from "next";
import type { Standing } from "./standing.ts";
import type { Plan } from "./plan.ts";
import { useOwnExercises } from "../exercise/use-exercises.ts";
import { useStart } from "./use-start.ts";

/** The one thing to do now, at the thumb. */
export function StartBar({
  today,
  plan,
  standing,
}: {
  today: Today;
  plan: Plan;
  standing: Standing;
}) {
  const t = useTranslations("today");
  const own = useOwnExercises(plan.items.map((item) => item.exerciseId));
  const { start, isStarting, hasFailed } = useStart(today, own);
  const isDone = standing === "done" || standing === "partly";
  // Both stand side by side, so that the bar hides no more of the page than the one button does.
  const hasSummary = isDone && today.session !== null;
  const primary = standing === "due" || standing === "open";
  const label: Record<Standing, string> = {
    due: t("start", { minutes: estimatedMinutes(plan.items) }),
    open: t("carryOn"),
    done: t("again"),
    partly: t("again"),
    rest: t("anyway"),
    skipped: t("anyway"),
    over: t("again"),
  };
  return (
    <div
      data-pair={hasSummary || undefined}
      className="mt-auto grid gap-3 bg-linear-to-t from-paper from-80% to-transparent px-4 pt-3.5 pb-3 tall:sticky tall:bottom-[calc(4.0625rem+max(env(safe-area-inset-bottom),0.5rem))] md:bottom-0! data-pair:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]"
    >
      <div aria-live="assertive" className="contents">
        {hasFailed ? <Notice tone="ease">{t("startFailed")}</Notice> : null}
      </div>
      {hasSummary ? (
        <Link
          href={`/session/${today.session?.id}/summary` as Route}
          className={buttonClass({ isFullWidth: true, className: "px-3" })}
        >
          {t("summary")}
        </Link>
      ) : null}
      <Button
        size={primary ? "lg" : "md"}
        variant={primary ? "primary" : "secondary"}
        isFullWidth
        className={hasSummary ? "px-3" : undefined}
        isPending={isStarting}
        icon={primary ? <Play aria-hidden size={22} fill="currentColor" /> : undefined}
        onClick={start}
      >
        {isStarting ? t("starting") : label[standing]}
      </Button>
    </div>
  );
}
