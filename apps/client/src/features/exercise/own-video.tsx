"use client";

import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";

/** The coach's own video of an exercise, beside its figure; nothing when there is none, or no connection. */
export function OwnVideo({ exerciseId, name }: { exerciseId: string; name: string }) {
  const t = useTranslations("exercise");
  const trpc = useTRPC();
  const video = useQuery(trpc.exercise.get.queryOptions({ id: exerciseId })).data?.video;
  if (!video) return null;
  if (video.kind === "link") {
    return (
      <a
        href={video.url}
        rel="noreferrer"
        target="_blank"
        className="type-body py-3 text-accent underline"
      >
        {t("watch", { host: new URL(video.url).host })}
      </a>
    );
  }
  return (
    // What is said in a coach's own video nobody wrote down; the cues below it are the words.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      controls
      playsInline
      preload="none"
      aria-label={t("videoOf", { name })}
      src={`/media/${video.mediaId}`}
      {...(video.hasPoster ? { poster: `/media/${video.mediaId}/poster` } : {})}
      className="aspect-video w-full rounded-option bg-sunken"
    />
  );
}
