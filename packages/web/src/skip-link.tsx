"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { useTranslations } from "use-intl";

/** The first stop of the keyboard: past the places, to the content. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#content"
      className={buttonClass({
        className: "fixed start-4 top-4 z-50 not-focus:sr-only",
      })}
    >
      {t("skip")}
    </a>
  );
}
