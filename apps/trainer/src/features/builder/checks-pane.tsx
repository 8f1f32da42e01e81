"use client";

import { estimatedMinutes } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";
import { FindingList } from "./finding-list.tsx";
import { PhoneFrame } from "./phone-frame.tsx";

/** What the plan comes to, what the protocol says about it, and how the client will see it. */
export function ChecksPane({ isExplained }: { isExplained: boolean }) {
  const t = useTranslations("builder");
  const { totals, phase, only } = useBoard();
  const needs = totals.needs
    .filter(({ isOptional }) => !isOptional)
    .map(({ oneOf }) => oneOf.join(t("or")))
    .join(", ");
  const minutes = estimatedMinutes(phase.items);
  const facts = [
    {
      name: t("total.planes"),
      text: totals.planes.map((plane) => t(`plane.${plane}`)).join(", ") || t("total.none"),
    },
    { name: t("total.needs"), text: needs || t("total.nothing") },
    ...(only
      ? [
          {
            name: t("total.time"),
            text:
              only.minutes === null && only.daysPerWeek === null
                ? t("total.unsaid")
                : t("total.has", { minutes: only.minutes ?? 0, days: only.daysPerWeek ?? 0 }),
          },
        ]
      : []),
  ];
  return (
    <div className="grid content-start gap-4">
      <h2 className="type-d-section">{t("total.title", { minutes, count: totals.count })}</h2>
      <dl className="type-d-body grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 border-b border-line pb-4">
        {facts.map(({ name, text }) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <FindingList isExplained={isExplained} />
      <PhoneFrame />
    </div>
  );
}
