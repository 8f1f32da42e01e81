"use client";

import { fewWeeks, leastRealPoints, leastRealShare } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** Where the thresholds come from. */
const sources = [
  { name: "Ostelo et al., Spine 2008", href: "https://doi.org/10.1097/BRS.0b013e31815e3a10" },
  { name: "Childs et al., Spine 2005", href: "https://doi.org/10.1097/01.brs.0000164099.92112.29" },
] as const;

/** When the page calls a change likely real, what it compares, and who says so. */
export function HowWeTell() {
  const t = useTranslations("progress");
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="type-secondary min-h-12 font-semibold text-accent underline decoration-1 underline-offset-4"
      >
        {t("how.open")}
      </button>
      <Sheet isOpen={isOpen} onClose={close} title={t("how.title")}>
        <div className="type-body grid gap-3 px-6 pb-8 text-ink-2">
          <p>{t("how.rule", { points: leastRealPoints, share: leastRealShare * 100 })}</p>
          <p>{t("how.baseline")}</p>
          <p>{t("how.small", { weeks: fewWeeks })}</p>
          <p>{t("how.limits")}</p>
          <ul className="grid">
            {sources.map(({ name, href }) => (
              <li key={href}>
                <a
                  href={href}
                  rel="noreferrer"
                  className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <Button variant="secondary" isFullWidth onClick={close}>
            {t("close")}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
