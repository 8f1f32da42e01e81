"use client";

import { Button } from "@fourstep/ui/button";
import { useTranslations } from "use-intl";
import { useModerationActs } from "./use-moderation.ts";

/** Takes somebody's picture away; they may choose another. */
export function RemovePicture({ userId, name }: { userId: string; name: string }) {
  const t = useTranslations("moderation");
  const { isPending, problem, run } = useModerationActs();
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        isPending={isPending}
        aria-label={t("removePictureOf", { name })}
        onClick={() => void run((api) => api.memberPicture.delete.mutate({ userId }))}
      >
        {t("removePicture")}
      </Button>
      {problem ? (
        <p role="alert" className="field-error">
          {problem}
        </p>
      ) : null}
    </>
  );
}
