"use client";

import type { ExerciseDetail } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { FileButton } from "@fourstep/ui/file-button";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { keptUpload } from "./kept-upload.ts";
import { LinkForm } from "./link-form.tsx";
import { useExerciseActs } from "./use-exercise-acts.ts";
import { UploadLine } from "./upload-line.tsx";
import { useUpload } from "./use-upload.ts";
import { VideoView } from "./video-view.tsx";

/** A trainer's own video beside the figure, never instead of it: shown, brought, linked, taken away. */
export function VideoPart({ detail }: { detail: ExerciseDetail }) {
  const t = useTranslations("video");
  const { id, name } = detail.exercise;
  const acts = useExerciseActs();
  const { state, send } = useUpload(id);
  const [isLinking, setLinking] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  // A client's own coach owns what they see; a built-in exercise takes a video of anybody's own.
  const mayBring = detail.ownerName === null || detail.isMine;
  const waiting = state.kind === "idle" ? keptUpload(id) : null;
  return (
    <section aria-labelledby="video">
      <h2 id="video" className="type-d-section">
        {t("title")}
      </h2>
      {detail.video ? (
        <VideoView video={detail.video} name={name} />
      ) : (
        <p className="type-d-body mt-1 text-ink-2">{mayBring ? t("none") : t("noneShared")}</p>
      )}
      {waiting ? (
        <p className="type-d-body mt-2 text-ink">{t("waiting", { file: waiting.name })}</p>
      ) : null}
      <UploadLine state={state} onAgain={(file) => void send(file)} />
      {mayBring ? (
        <div className="mt-3 flex flex-wrap gap-3">
          <FileButton
            variant="secondary"
            size="sm"
            accept="video/mp4,video/webm,video/quicktime,.mp4,.webm,.mov"
            isPending={state.kind === "sending"}
            onPick={(file) => void send(file)}
          >
            {detail.isMyVideo ? t("replace") : t("choose")}
          </FileButton>
          <Button variant="quiet" size="sm" onClick={() => setLinking((was) => !was)}>
            {t("link")}
          </Button>
          {detail.isMyVideo ? (
            <Button
              variant="quiet"
              size="sm"
              isPending={isRemoving}
              onClick={() => {
                setRemoving(true);
                void acts.removeVideo(id).finally(() => setRemoving(false));
              }}
            >
              {t("remove")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isLinking ? <LinkForm exerciseId={id} onDone={() => setLinking(false)} /> : null}
      {mayBring ? <p className="type-d-small mt-2 text-ink-2">{t("what")}</p> : null}
    </section>
  );
}
