"use client";

import { checkProtocol, type Exercise, type RoutineLike } from "@fourstep/core";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { Check } from "lucide-react";
import { useTranslations } from "use-intl";

/** What the protocol check says about the routine as it stands. */
export function RoutineCheck({
  routine,
  exercises,
}: {
  routine: RoutineLike;
  exercises: readonly Exercise[];
}) {
  const t = useTranslations("ownRoutine");
  const findings = checkProtocol(routine, { exercises });
  return (
    <section aria-labelledby="check" className="border-t border-line pt-4">
      <h2 id="check" className="type-d-section">
        {t("check")}
      </h2>
      {findings.length === 0 ? (
        <p className="type-d-body mt-1 flex items-center gap-2">
          <Check aria-hidden size={16} />
          {t("holds")}
        </p>
      ) : null}
      <ul className="mt-1 grid gap-2">
        {findings.map((finding) => (
          <li
            key={`${finding.rule}-${finding.message}`}
            className="type-d-body flex items-start gap-2"
          >
            <SeverityShape
              band={finding.severity === "hard" ? "amber" : "info"}
              size={12}
              className="mt-1"
            />
            <span>
              <span className={finding.severity === "hard" ? "font-semibold text-ease" : "sr-only"}>
                {t(finding.severity === "hard" ? "mustFix" : "worthAThought")}
              </span>{" "}
              {finding.message}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
