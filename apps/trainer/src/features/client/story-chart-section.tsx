"use client";

import type { ClientProfile } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { Skeleton } from "@fourstep/ui/skeleton";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useQuery } from "@tanstack/react-query";
import { painStory } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { PainSentence } from "./pain-sentence.tsx";
import { StoryChart } from "./story-chart.tsx";
import { StoryTable } from "./story-table.tsx";
import { useStoryParams } from "./use-story-params.ts";

/** What the answers say, drawn or as a table, and what to ask when they rose. */
export function StoryChartSection({ client }: { client: ClientProfile }) {
  const t = useTranslations("story");
  const trpc = useTRPC();
  const { isTable, change } = useStoryParams();
  const progress = useQuery(trpc.clientProgress.get.queryOptions({ clientId: client.id }));
  if (progress.isError) {
    return <FailureScreen error={progress.error} onRetry={() => void progress.refetch()} />;
  }
  if (progress.isPending) return <Skeleton className="h-112 w-full" />;
  return (
    <section aria-label={t("chart")} className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <PainSentence progress={progress.data} />
        <button
          type="button"
          className="type-d-small min-h-8 cursor-pointer font-semibold text-accent hover:underline"
          onClick={() => change({ isTable: !isTable })}
        >
          {isTable ? t("asChart") : t("asTable")}
        </button>
      </div>
      {isTable ? <StoryTable progress={progress.data} /> : <StoryChart progress={progress.data} />}
      <Ask client={client} progress={progress.data} />
    </section>
  );
}

/** When pain rose since a change of plan: what else changed then is worth a question. */
function Ask({
  client,
  progress,
}: {
  client: ClientProfile;
  progress: NonNullable<Parameters<typeof StoryChart>[0]["progress"]>;
}) {
  const t = useTranslations("story");
  const days = useDayWords();
  const { since } = painStory(progress);
  const isUp = since?.change.verdict === "likely_real" && since.change.direction === "up";
  if (!isUp || !since?.version) return null;
  const day = days.dayAndMonth(since.version.from);
  const words = new URLSearchParams({ subject: t("askSubject", { day }), body: t("askBody") });
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 border-y border-line py-4">
      <div>
        <p className="type-d-name">{t("askTitle", { day })}</p>
        <p className="type-d-body text-ink-2">“{t("askBody")}”</p>
      </div>
      <a
        href={`mailto:${client.email}?${words.toString().replaceAll("+", "%20")}`}
        className={buttonClass({ variant: "secondary", size: "sm" })}
      >
        {t("ask")}
      </a>
    </div>
  );
}
