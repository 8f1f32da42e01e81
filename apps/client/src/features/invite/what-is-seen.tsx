"use client";

import { Check, EyeOff } from "lucide-react";
import { useTranslations } from "use-intl";

const seen = ["log", "pain", "notes", "days", "redFlag", "account", "before"] as const;
const unseen = ["redFlagAnswers", "others", "device", "password"] as const;

/** What a trainer sees of a client, and what not: the same words wherever it is asked. */
export function WhatIsSeen({ trainer }: { trainer: string }) {
  const t = useTranslations("seen");
  return (
    <div className="grid gap-5">
      <section aria-labelledby="seen" className="rounded-card bg-surface px-4 py-4 shadow-card">
        <h2 id="seen" className="type-section">
          {t("title", { trainer })}
        </h2>
        <ul className="type-secondary mt-3 grid gap-2 text-ink">
          {seen.map((fact) => (
            <li key={fact} className="flex gap-3">
              <Check aria-hidden size={18} className="mt-0.5 shrink-0 text-accent" />
              {t(`yes.${fact}`, { trainer })}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="unseen" className="px-4">
        <h2 id="unseen" className="type-section">
          {t("not", { trainer })}
        </h2>
        <ul className="type-secondary mt-3 grid gap-2 text-ink-2">
          {unseen.map((fact) => (
            <li key={fact} className="flex gap-3">
              <EyeOff aria-hidden size={18} className="mt-0.5 shrink-0 text-ink-3" />
              {t(`no.${fact}`)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
