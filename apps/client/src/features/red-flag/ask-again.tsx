"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** In the settings: the questions on one's own, whenever something has changed. */
export function AskAgain() {
  const t = useTranslations("redFlag");
  return (
    <section aria-labelledby="ask-again">
      <h2 id="ask-again" className="type-section text-ink">
        {t("title")}
      </h2>
      <p className="type-body mt-1 mb-4 text-ink-2">{t("askAgain")}</p>
      <Link href="/before-you-start" className={buttonClass({ variant: "secondary" })}>
        {t("toQuestionsAgain")}
      </Link>
    </section>
  );
}
