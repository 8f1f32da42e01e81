"use client";

import { Button } from "@fourstep/ui/button";
import { useFormatter, useTranslations } from "use-intl";
import type { UploadState } from "./use-upload.ts";

/** How far a file has come, or why it does not come. */
export function UploadLine({
  state,
  onAgain,
}: {
  state: UploadState;
  onAgain: (file: File) => void;
}) {
  const t = useTranslations("video");
  const format = useFormatter();
  const percent = (share: number) =>
    format.number(share, { style: "percent", maximumFractionDigits: 0 });
  if (state.kind === "sending") {
    return (
      <div className="mt-3">
        <progress
          className="h-1.5 w-full accent-accent"
          aria-label={t("sending")}
          value={state.share}
          max={1}
        />
        <p className="type-d-small text-ink-2">{t("sent", { share: percent(state.share) })}</p>
      </div>
    );
  }
  const words = {
    idle: null,
    done: t("done"),
    noVideo: t("noVideo"),
    tooLarge: t("tooLarge"),
    refused: state.kind === "refused" ? state.words : null,
    broken: state.kind === "broken" ? t("broken", { share: percent(state.share) }) : null,
  }[state.kind];
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3">
      <output className="type-d-body text-ink">{words}</output>
      {state.kind === "broken" ? (
        <Button variant="secondary" size="sm" onClick={() => onAgain(state.file)}>
          {t("goOn")}
        </Button>
      ) : null}
    </div>
  );
}
