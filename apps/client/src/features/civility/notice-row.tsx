"use client";

import type { NoticeShown } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { HiddenPart } from "./hidden-part.tsx";

/** One thing that I was told, and the way to it. */
export function NoticeRow({ notice }: { notice: NoticeShown }) {
  const t = useTranslations("community");
  const days = useDayWords();
  const [isOpen, setOpen] = useState(false);
  const { kind, by, routine, commentId, at, readAt, isUpheld } = notice;
  const named = { name: by ?? t("nameless"), routine: routine?.name ?? "" };
  const isOwn = kind === "hidden" || kind === "appeal_decided";
  const sentence =
    kind === "appeal_decided"
      ? t(isUpheld ? "told.upheld" : "told.lifted", named)
      : t(`told.${kind}`, named);
  const place = commentId ? `?comment=${commentId}` : "";
  return (
    <li className="border-b border-line py-3">
      <p className={`type-body ${readAt === null ? "font-semibold" : ""}`}>{sentence}</p>
      <p className="type-secondary mt-0.5 flex flex-wrap items-center gap-x-3 text-ink-2">
        <span>{days.dayAndMonth(at.slice(0, 10))}</span>
        {readAt === null ? <span className="font-semibold text-accent">{t("new")}</span> : null}
        {isOwn && commentId ? (
          <button
            type="button"
            aria-expanded={isOpen}
            className="min-h-11 font-semibold text-accent underline"
            onClick={() => setOpen((was) => !was)}
          >
            {t("why")}
          </button>
        ) : null}
        {!isOwn && routine ? (
          // The public pages stand in a room of their own, without the app round them.
          <a
            href={`/routines/${routine.id}${place}`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {t("look")}
          </a>
        ) : null}
      </p>
      {isOpen && commentId ? <HiddenPart commentId={commentId} /> : null}
    </li>
  );
}
