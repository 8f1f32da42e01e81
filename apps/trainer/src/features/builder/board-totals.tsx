"use client";

import { estimatedMinutes } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";

/** What the cards come to: minutes, planes, equipment, and what else there is to say of them. */
export function BoardTotals({
  more = [],
}: {
  more?: readonly { readonly name: string; readonly text: string }[];
}) {
  const t = useTranslations("builder");
  const { totals, phase } = useBoard();
  const needs = totals.needs
    .filter(({ isOptional }) => !isOptional)
    .map(({ oneOf }) => oneOf.join(t("or")))
    .join(", ");
  const facts = [
    {
      name: t("total.planes"),
      text: totals.planes.map((plane) => t(`plane.${plane}`)).join(", ") || t("total.none"),
    },
    { name: t("total.needs"), text: needs || t("total.nothing") },
    ...more,
  ];
  return (
    <>
      <h2 className="type-d-section">
        {t("total.title", { minutes: estimatedMinutes(phase.items), count: totals.count })}
      </h2>
      <dl className="type-d-body grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 border-b border-line pb-4">
        {facts.map(({ name, text }) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
