import type { ExerciseVideo } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** The video itself, or the way to it. */
export function VideoView({ video, name }: { video: ExerciseVideo; name: string }) {
  const t = useTranslations("video");
  if (video.kind === "link") {
    return (
      <p className="type-d-body mt-2">
        <a href={video.url} rel="noreferrer" target="_blank" className="text-accent underline">
          {t("open", { host: new URL(video.url).host })}
        </a>
      </p>
    );
  }
  return (
    // What is said in a trainer's own video nobody wrote down; the cues beside it are the words.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      controls
      playsInline
      preload="metadata"
      aria-label={t("of", { name })}
      src={`/media/${video.mediaId}`}
      {...(video.hasPoster ? { poster: `/media/${video.mediaId}/poster` } : {})}
      className="mt-2 aspect-video w-full rounded-option bg-sunken"
    />
  );
}
