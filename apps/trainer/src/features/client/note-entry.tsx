"use client";

import type { StoryEntry } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useNoteActs } from "./use-story.ts";

/** A note of one's own, on a ground of its own; it can be reworded and taken away. */
export function NoteEntry({
  entry: { id, what },
  clientId,
}: {
  entry: Extract<StoryEntry, { kind: "note" }>;
  clientId: string;
}) {
  const t = useTranslations("note");
  const acts = useNoteActs(clientId);
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<"idle" | "pending" | "failed">("idle");
  const run = async (act: () => Promise<void>) => {
    setState("pending");
    await act().then(
      () => {
        setState("idle");
        setDraft(null);
      },
      () => setState("failed"),
    );
  };
  return (
    <div className="rounded-option bg-sunken px-3.5 py-2.5">
      <p className="flex flex-wrap items-center gap-x-2">
        <b className="font-semibold text-ink">{t("yours")}</b> {t("isPrivate")}
        <span className="ms-auto flex gap-1">
          {draft === null ? (
            <>
              <Button variant="quiet" size="sm" onClick={() => setDraft(what.body)}>
                {t("reword")}
              </Button>
              <Button
                variant="quiet"
                size="sm"
                isPending={state === "pending"}
                onClick={() => void run(() => acts.remove(id))}
              >
                {t("remove")}
              </Button>
            </>
          ) : (
            <>
              <Button variant="quiet" size="sm" onClick={() => setDraft(null)}>
                {t("cancel")}
              </Button>
              <Button
                variant="secondary"
                size="sm"
                isPending={state === "pending"}
                unavailable={draft.trim() === "" ? t("empty") : undefined}
                onClick={() => void run(() => acts.reword(id, draft.trim()))}
              >
                {t("keep")}
              </Button>
            </>
          )}
        </span>
      </p>
      {draft === null ? (
        <p className="whitespace-pre-wrap text-ink">{what.body}</p>
      ) : (
        <textarea
          aria-label={t("write")}
          maxLength={4000}
          value={draft}
          className="field-sizing-content mt-1 w-full resize-none rounded-control border border-line-2 bg-surface px-2 py-1.5 text-ink"
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      )}
      {state === "failed" ? <output className="block">{t("failed")}</output> : null}
    </div>
  );
}
