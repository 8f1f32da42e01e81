"use client";

import { type AttentionKind, urgencyOf } from "@fourstep/core";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useTranslations } from "use-intl";

const shapes = { beforeNext: "red", today: "amber", week: "info" } as const;

/** That somebody needs their trainer, by the shape of its urgency; in words for those who do not see it. */
export function AttentionMark({ kind }: { kind: AttentionKind | null }) {
  const t = useTranslations("roster");
  if (kind === null) return null;
  const urgency = urgencyOf(kind);
  return (
    <span className="inline-flex items-center">
      <SeverityShape band={shapes[urgency]} size={11} />
      <span className="sr-only">{t(`needs.${urgency}`)}</span>
    </span>
  );
}
