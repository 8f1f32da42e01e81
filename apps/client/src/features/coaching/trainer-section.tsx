"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { TrainerCard } from "./trainer-card.tsx";
import { useCoachings } from "./use-coachings.ts";

/** Who coaches me, what they may do, and the way out; or the way to a trainer. */
export function TrainerSection() {
  const t = useTranslations("trainer");
  const coachings = useCoachings();
  return (
    <section aria-labelledby="settings-trainer">
      <h2 id="settings-trainer" className="type-section">
        {t("title", { count: coachings?.length ?? 1 })}
      </h2>
      <div className="mt-4 grid gap-4">
        {coachings?.map((coaching) => (
          <TrainerCard key={coaching.id} coaching={coaching} />
        ))}
        {coachings?.length === 0 ? <p className="type-secondary text-ink-2">{t("none")}</p> : null}
        <Link href="/join" className={buttonClass({ variant: "secondary", className: "w-fit" })}>
          {t("code")}
        </Link>
      </div>
    </section>
  );
}
