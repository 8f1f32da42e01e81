"use client";

import type { Assigned } from "@fourstep/core";
import { Check } from "lucide-react";
import { useTranslations } from "use-intl";
import { usePeople } from "./use-people.ts";

/** What came of assigning, person by person: who has it, and what stood in the way of whom. */
export function AssignResults({ results }: { results: readonly Assigned[] }) {
  const t = useTranslations("builder");
  const { nameOf } = usePeople();
  return (
    <ul aria-live="polite" className="grid gap-1.5 text-ink">
      {results.map((one) => (
        <li key={one.clientId} className="flex items-start gap-2">
          {"planId" in one ? (
            <>
              <Check aria-hidden size={16} className="mt-0.5" />
              {t("assigning.has", { name: nameOf(one.clientId), number: one.versionNumber })}
            </>
          ) : (
            <span className="text-ease">
              {t("assigning.refused", { name: nameOf(one.clientId), why: one.refusal })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
