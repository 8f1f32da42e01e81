"use client";

import type { HeldStanding, Today } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { emergencyNumber } from "../../env.ts";

interface Props {
  standing: HeldStanding;
  today: Today;
}

// Most people never see it, so its code comes when it is needed; what matters stands without it.
const HeldView = lazy(() =>
  import("./held-view.tsx").then(
    (loaded) => ({ default: loaded.HeldView }),
    () => ({ default: HeldBriefly }),
  ),
);

/** What stands in the place of training while an answer holds it back. */
export function HeldLater(props: Props) {
  return (
    <Suspense fallback={<HeldBriefly {...props} />}>
      <HeldView {...props} />
    </Suspense>
  );
}

function HeldBriefly({ standing }: Props) {
  const t = useTranslations("held");
  const isStop = standing.state === "stopped";
  return (
    <div className="px-6 pt-10">
      <h1 className="type-h1 text-ink">{t(isStop ? "stop.title" : "ask.title")}</h1>
      <p className="type-lead mt-4 text-ink">{t(isStop ? "stop.lead" : "ask.lead")}</p>
      {isStop ? (
        <a
          href={`tel:${emergencyNumber}`}
          className={buttonClass({
            variant: "call",
            size: "lg",
            isFullWidth: true,
            className: "mt-7",
          })}
        >
          {t("stop.call", { number: emergencyNumber })}
        </a>
      ) : null}
    </div>
  );
}
