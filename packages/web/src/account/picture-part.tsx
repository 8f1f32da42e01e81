"use client";

import { Avatar } from "@fourstep/ui/avatar";
import { Button } from "@fourstep/ui/button";
import { FileButton } from "@fourstep/ui/file-button";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { FormProblemLine } from "./form-problem.tsx";
import { usePicture } from "./use-picture.ts";

const FramePicture = lazy(async () => ({
  default: (await import("./frame-picture.tsx")).FramePicture,
}));

/** One's own picture as others see it, and how to choose another or none. */
export function PicturePart({
  userId,
  name,
  picture,
}: {
  userId: string;
  name: string;
  picture: string | null;
}) {
  const t = useTranslations("profile");
  const { chosen, isBusy, problem, choose, cancel, use, remove } = usePicture(userId);
  return (
    <div className="mt-4 grid gap-4">
      {chosen ? (
        <Suspense>
          <FramePicture
            picture={chosen}
            isSending={isBusy}
            onUse={(framing) => void use(framing)}
            onCancel={cancel}
          />
        </Suspense>
      ) : (
        <div className="flex items-center gap-5">
          <Avatar
            name={name === "" ? "?" : name.replaceAll(/[._-]/g, " ")}
            picture={picture}
            size="xl"
            isFirstSeen
          />
          <div className="min-w-0">
            <p className="type-row wrap-break-word text-ink" aria-live="polite">
              {name === "" ? t("noName") : name}
            </p>
            <div className="mt-2 flex flex-wrap gap-x-3 gap-y-2">
              <FileButton
                variant="secondary"
                accept="image/jpeg,image/png,image/webp"
                isPending={isBusy}
                aria-label={picture === null ? undefined : t("changePicture")}
                onPick={(file) => void choose(file)}
              >
                {picture === null ? t("choosePicture") : t("change")}
              </FileButton>
              {picture === null ? null : (
                <Button
                  variant="quiet"
                  aria-label={t("removePicture")}
                  onClick={() => void remove()}
                >
                  {t("remove")}
                </Button>
              )}
            </div>
          </div>
        </div>
      )}
      <FormProblemLine problem={problem} />
      <p className="type-secondary-s text-ink-2">{t("pictureHint")}</p>
    </div>
  );
}
