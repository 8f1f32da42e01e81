"use client";

import { useTranslations } from "use-intl";
import { Thresholds } from "./thresholds.tsx";

/** When this trainer wants to look at any of their clients. */
export function ThresholdSection() {
  const t = useTranslations("threshold");
  return (
    <section aria-labelledby="thresholds">
      <h2 id="thresholds" className="type-d-section text-ink">
        {t("forAll")}
      </h2>
      <p className="type-d-body mt-1 mb-4 text-ink-2">{t("lead")}</p>
      <Thresholds clientId={null} />
    </section>
  );
}
