"use client";

import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { NoteField } from "./note-field.tsx";

/** What this trainer has noted beside the session, and a place to write more. Nobody else reads it. */
export function SessionNotes() {
  const t = useTranslations("note");
  const keys = useTranslations("session");
  const format = useFormatter();
  const trpc = useTRPC();
  const id = usePathId() ?? "";
  const field = useRef<HTMLTextAreaElement>(null);
  const session = useQuery(trpc.session.get.queryOptions({ id }, { enabled: id !== "" }));
  const notes = useQuery(
    trpc.clientNote.list.queryOptions({ sessionId: id }, { enabled: id !== "" }),
  );
  useKeys(keys("keys"), [{ key: "c", label: keys("keyNote"), run: () => field.current?.focus() }]);
  if (!session.data) return null;
  const { client, timeZone } = session.data;
  return (
    <section aria-labelledby="session-notes" className="grid gap-3">
      <h2 id="session-notes" className="type-d-section">
        {t("title")}
      </h2>
      <ol className="grid gap-2 empty:hidden">
        {notes.data?.map((note) => (
          <li key={note.id} className="type-d-body rounded-control bg-sunken px-3 py-2">
            <p className="whitespace-pre-wrap text-ink">{note.body}</p>
            <p className="type-d-small text-ink-2">
              {format.dateTime(new Date(note.at), {
                day: "numeric",
                month: "short",
                hour: "2-digit",
                minute: "2-digit",
                hourCycle: "h23",
                timeZone,
              })}
            </p>
          </li>
        ))}
      </ol>
      <NoteField ref={field} clientId={client.id} sessionId={id} cap="C" />
    </section>
  );
}
