"use client";

import { evidenceById } from "@fourstep/core";
import { Link } from "@fourstep/ui/link";
import { useTranslations } from "use-intl";
import { DetailSection } from "./detail-section.tsx";

/** What was read for an exercise, whether or not it speaks for it. */
export function EvidenceLinks({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("exercise");
  const sources = ids.flatMap((id) => evidenceById(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <DetailSection title={t("evidence")}>
      <ul className="type-secondary-s grid gap-2">
        {sources.map(({ id, citation, url }) => (
          <li key={id}>
            {url ? (
              <Link href={url} target="_blank" rel="noreferrer" className="inline-block">
                {citation}
              </Link>
            ) : (
              citation
            )}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
