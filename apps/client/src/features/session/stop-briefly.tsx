"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { useTranslations } from "use-intl";
import { emergencyNumber } from "../../env.ts";

/** Asked to stop, before the whole screen is there: what matters of it, with the page itself. */
export function StopBriefly() {
  const t = useTranslations("session");
  const number = emergencyNumber;
  return (
    <main id="content" className="mx-auto w-full max-w-lg px-6 pt-14">
      <div role="alert">
        <h1 className="type-h1-stop text-ink">{t("stop.title")}</h1>
        <p className="type-lead mt-4 text-ink">{t("stop.care", { number })}</p>
      </div>
      <a
        href={`tel:${number}`}
        className={buttonClass({
          variant: "call",
          size: "lg",
          isFullWidth: true,
          className: "mt-7",
        })}
      >
        {t("stop.call", { number })}
      </a>
    </main>
  );
}
