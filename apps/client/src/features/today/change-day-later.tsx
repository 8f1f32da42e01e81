"use client";

import type { Today } from "@fourstep/core";
import { useState } from "react";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import type { ChangeDay } from "./change-day.tsx";
import type { Standing } from "./standing.ts";

const load = () => import("./change-day.tsx");

/** Where today's session came from if it was moved, and the way to put it elsewhere. The sheet loads with the tap. */
export function ChangeDayLater({ today, standing }: { today: Today; standing: Standing }) {
  const t = useTranslations("today");
  const words = useDayWords();
  const [Loaded, setLoaded] = useState<typeof ChangeDay | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (standing !== "due" && standing !== "skipped") return null;
  const open = () => {
    setOpen(true);
    void load().then(
      (loaded) => setLoaded(() => loaded.ChangeDay),
      () => setOpen(false),
    );
  };
  return (
    <div className="mx-6 mt-2">
      {today.movedFrom ? (
        <p className="type-secondary-s mt-1 text-ink-2">
          {t("movedHere", { day: words.long(today.movedFrom) })}
        </p>
      ) : null}
      <button
        type="button"
        onClick={open}
        className="type-secondary-s min-h-12 font-semibold text-accent underline decoration-1 underline-offset-4"
      >
        {standing === "skipped" ? t("changeSkipped") : t("changeDay")}
      </button>
      {Loaded ? <Loaded day={isOpen ? today.day : null} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
