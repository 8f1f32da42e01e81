"use client";

import { useTranslations } from "use-intl";

/** One line above the controls, when there is something to say: what is missing, what happens by itself, what cannot be. */
export function PlayerLine({
  isNudged,
  secondsAlone,
  mayGoDark,
}: {
  /** The person wants to go on, and the question is still open. */
  isNudged: boolean;
  secondsAlone: number | null;
  /** Neither a lock nor a video keeps the screen on. */
  mayGoDark: boolean;
}) {
  const t = useTranslations("session");
  return (
    <>
      <p
        aria-live="polite"
        className="type-secondary mt-3 px-6 font-semibold text-ink empty:hidden"
      >
        {isNudged ? t("chooseFirst") : ""}
      </p>
      {secondsAlone === null ? null : (
        <p className="type-secondary-s mt-2 px-6 text-ink-2">
          {t("goesOnIn", { seconds: secondsAlone })}
        </p>
      )}
      {mayGoDark ? <p className="type-secondary-s mt-2 px-6 text-ink-2">{t("mayGoDark")}</p> : null}
    </>
  );
}
