"use client";

import { useTranslations } from "use-intl";
import { GuideSettings } from "./guide-settings.tsx";

/** In Settings: how sessions are told on this device. */
export function GuideSection() {
  const t = useTranslations("guide");
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="guide-title">
      <div>
        <h2 id="guide-title" className="type-section text-ink">
          {t("title")}
        </h2>
        <p className="type-secondary mt-1 text-ink-2">{t("lead")}</p>
      </div>
      <GuideSettings />
    </section>
  );
}
