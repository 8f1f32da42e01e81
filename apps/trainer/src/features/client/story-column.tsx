"use client";

import { exerciseIdsOf } from "./exercise-ids.ts";
import { Button } from "@fourstep/ui/button";
import { Segmented } from "@fourstep/ui/segmented";
import { Skeleton } from "@fourstep/ui/skeleton";
import { FailureScreen } from "@fourstep/web/failure-screen";
import type { Bands, Day } from "@fourstep/core";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { useExercises } from "../../shell/use-exercises.ts";
import { NoteField } from "./note-field.tsx";
import { StoryLine } from "./story-line.tsx";
import { useStory } from "./use-story.ts";
import { storyParts, useStoryParams } from "./use-story-params.ts";

/** What happened, the latest first, and a place to write beside it. */
export function StoryColumn({
  clientId,
  today,
  bands,
}: {
  clientId: string;
  today: Day;
  bands: Bands;
}) {
  const t = useTranslations("story");
  const keys = useTranslations("client");
  const { part, change } = useStoryParams();
  const story = useStory(clientId, part);
  const field = useRef<HTMLTextAreaElement>(null);
  const entries = story.data?.pages.flatMap((page) => page.entries) ?? [];
  const exercise = useExercises(entries.flatMap(exerciseIdsOf));
  useKeys(keys("keys"), [{ key: "n", label: keys("keyNote"), run: () => field.current?.focus() }]);
  return (
    <section
      aria-labelledby="story"
      className="flex min-w-0 flex-col gap-4 border-line pt-6 lg:border-s lg:ps-7 lg:pt-0"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="story" className="type-d-section">
          {t("title")}
        </h2>
        <Segmented
          label={t("show")}
          size="sm"
          options={storyParts.map((value) => ({ value, label: t(`part.${value}`) }))}
          value={part}
          onChange={(next) => change({ part: next })}
        />
      </div>
      <NoteField ref={field} clientId={clientId} />
      {story.isPending ? <Skeleton className="h-80 w-full" /> : null}
      {story.isError ? (
        <FailureScreen error={story.error} onRetry={() => void story.refetch()} />
      ) : null}
      {story.isSuccess && entries.length === 0 ? (
        <p className="type-d-body py-6 text-ink-2">{t("nothing")}</p>
      ) : null}
      <ol className="flex flex-col">
        {entries.map((entry) => (
          <StoryLine
            key={`${entry.kind}:${entry.id}`}
            entry={entry}
            clientId={clientId}
            today={today}
            bands={bands}
            nameOf={(id) => exercise(id)?.name ?? t("unnamed")}
          />
        ))}
      </ol>
      {story.hasNextPage ? (
        <Button
          variant="secondary"
          size="sm"
          className="self-start"
          isPending={story.isFetchingNextPage}
          onClick={() => void story.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </section>
  );
}
