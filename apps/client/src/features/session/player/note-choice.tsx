"use client";

import type { PlayState } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { TextArea } from "@fourstep/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";

/** What one wants to remember for the trainer while it is fresh. It goes with the session's end, and can be changed there. */
export function NoteChoice({ state, act }: { state: PlayState; act: Act }) {
  const t = useTranslations("changeSheet");
  const [note, setNote] = useState(state.note);
  const { trainerName } = state.plan;
  return (
    <>
      <TextArea
        label={trainerName ? t("noteTo", { trainer: trainerName }) : t("noteOwn")}
        hint={t("noteHint")}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button isFullWidth onClick={() => void act({ type: "noted", note: note.trim() })}>
        {t("noteKeep")}
      </Button>
    </>
  );
}
