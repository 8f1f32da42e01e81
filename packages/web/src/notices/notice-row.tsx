"use client";

import type { NoticeShown } from "@fourstep/core";
import { useDayWords } from "../use-day-words.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { HiddenPart } from "./hidden-part.tsx";

/** The way to what a notice is about; null where this app has none. */
export type AddressOf = (routineId: string, commentId: string | null) => string | null;

interface NoticeRowProps {
  notice: NoticeShown;
  addressOf: AddressOf;
  size: "sm" | "md";
}

/** One thing that I was told, and the way to it. */
export function NoticeRow({ notice, addressOf, size }: NoticeRowProps) {
  const t = useTranslations("notices");
  const days = useDayWords();
  const [isOpen, setOpen] = useState(false);
  const { kind, by, routine, commentId, at, readAt, isUpheld, isFirst } = notice;
  const named = { name: by ?? t("nameless"), routine: routine?.name ?? "" };
  const isOwn = kind === "hidden" || kind === "appeal_decided";
  // A routine is told of itself; a comment, by the routine that it stands under.
  const own = commentId ? { commentId } : routine ? { routineId: routine.id } : null;
  const told = commentId ? "told" : "toldOfRoutine";
  const sentence =
    kind === "appeal_decided"
      ? t(`${told}.${isUpheld ? "upheld" : "lifted"}`, named)
      : kind === "hidden"
        ? t(`${told}.hidden`, named)
        : kind === "reply" && isFirst
          ? t("told.comment", named)
          : t(`told.${kind}`, named);
  const address = !isOwn && routine ? addressOf(routine.id, commentId) : null;
  return (
    <li className="border-b border-line py-3">
      <p className={`type-body ${readAt === null ? "font-semibold" : ""}`}>{sentence}</p>
      <p className="type-secondary mt-0.5 flex flex-wrap items-center gap-x-3 text-ink-2">
        <span>{days.dayAndMonth(at.slice(0, 10))}</span>
        {readAt === null ? <span className="font-semibold text-accent">{t("new")}</span> : null}
        {isOwn && own ? (
          <button
            type="button"
            aria-expanded={isOpen}
            className="min-h-11 font-semibold text-accent underline"
            onClick={() => setOpen((was) => !was)}
          >
            {t("why")}
          </button>
        ) : null}
        {address === null ? null : (
          // The public pages stand in a room of their own, without the app round them.
          <a
            href={address}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {t("look")}
          </a>
        )}
      </p>
      {isOpen && own ? <HiddenPart of={own} size={size} /> : null}
    </li>
  );
}
