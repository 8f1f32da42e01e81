"use client";

import { Button } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { type RefObject, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useNoteActs } from "./use-story.ts";

interface NoteFieldProps {
  ref?: RefObject<HTMLTextAreaElement | null>;
  clientId: string;
  /** The session that it is about, if it is about one. */
  sessionId?: string | null;
  /** The key that leads here. */
  cap?: string;
}

/** Writes a note that only this trainer reads. Mod-Enter keeps it, Escape leaves the field. */
export function NoteField({ ref, clientId, sessionId = null, cap = "N" }: NoteFieldProps) {
  const t = useTranslations("note");
  const acts = useNoteActs(clientId);
  const [body, setBody] = useState("");
  const [isPending, setPending] = useState(false);
  const [isFailed, setFailed] = useState(false);
  // A retry after a lost answer has to be the same note.
  const id = useRef<string | null>(null);
  const keep = async () => {
    if (body.trim() === "" || isPending) return;
    id.current ??= acts.newId();
    setPending(true);
    setFailed(false);
    await acts.write(id.current, body.trim(), sessionId).then(
      () => {
        id.current = null;
        setBody("");
      },
      () => setFailed(true),
    );
    setPending(false);
  };
  return (
    <form
      className="rounded-control border border-line-2 bg-surface focus-within:border-accent"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div className="flex items-start gap-2 px-3 py-2">
        <textarea
          ref={ref}
          rows={1}
          aria-label={t("write")}
          placeholder={t("write")}
          maxLength={4000}
          value={body}
          aria-describedby={isFailed ? "note-failed" : undefined}
          className="type-d-body field-sizing-content min-h-5 w-full resize-none bg-transparent text-ink outline-none placeholder:text-ink-3"
          onChange={(event) => setBody(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void keep();
            if (event.key === "Escape") event.currentTarget.blur();
          }}
        />
        {body === "" ? <Kbd>{cap}</Kbd> : null}
      </div>
      {body === "" ? null : (
        <div className="flex items-center justify-between gap-3 border-t border-line px-3 py-2">
          <output id="note-failed" className="type-d-small text-ink-2">
            {isFailed ? t("failed") : t("private")}
          </output>
          <Button type="submit" variant="secondary" size="sm" isPending={isPending}>
            {t("keep")}
          </Button>
        </div>
      )}
    </form>
  );
}
