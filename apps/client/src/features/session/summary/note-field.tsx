"use client";

import type { PlayState } from "@fourstep/core/player";
import { TextArea } from "@fourstep/ui/text-area";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";

/** How long after the last letter the note is kept on this device. */
const keepAfterMs = 600;

/** A note to the trainer, kept while it is typed. */
export function NoteField({ state, act, isOver }: { state: PlayState; act: Act; isOver: boolean }) {
  const t = useTranslations("summary");
  const [text, setText] = useState(state.note);
  const { trainerName } = state.plan;
  const isKept = text === state.note;

  useEffect(() => {
    if (isKept || isOver) return undefined;
    const timer = setTimeout(() => void act({ type: "noted", note: text }), keepAfterMs);
    return () => clearTimeout(timer);
  }, [text, isKept, isOver, act]);

  if (isOver) {
    return state.note === "" ? null : (
      <p className="type-body mx-6 mt-5 text-ink">
        <span className="type-secondary-s block text-ink-2">{t("yourNote")}</span>
        {state.note}
      </p>
    );
  }
  return (
    <TextArea
      label={trainerName ? t("noteTo", { trainer: trainerName }) : t("note")}
      value={text}
      maxLength={2000}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => void (isKept || act({ type: "noted", note: text }))}
      className="mx-4 mt-5"
    />
  );
}
