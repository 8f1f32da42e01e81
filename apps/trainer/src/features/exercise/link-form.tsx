"use client";

import { TextField } from "@fourstep/ui/text-field";
import { Button } from "@fourstep/ui/button";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useExerciseActs } from "./use-exercise-acts.ts";

/** A video that lies elsewhere, by its address. */
export function LinkForm({ exerciseId, onDone }: { exerciseId: string; onDone: () => void }) {
  const t = useTranslations("video");
  const acts = useExerciseActs();
  const [url, setUrl] = useState("");
  const [state, setState] = useState<"idle" | "pending" | "failed">("idle");
  return (
    <form
      noValidate
      className="mt-3 flex items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setState("pending");
        void acts.link(exerciseId, url.trim()).then(onDone, () => setState("failed"));
      }}
    >
      <TextField
        label={t("address")}
        type="url"
        size="sm"
        className="flex-1"
        placeholder="https://"
        value={url}
        error={state === "failed" ? t("addressProblem") : undefined}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button type="submit" variant="secondary" size="sm" isPending={state === "pending"}>
        {t("keepLink")}
      </Button>
    </form>
  );
}
