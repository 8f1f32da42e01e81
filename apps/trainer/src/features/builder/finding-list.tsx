"use client";

import type { DraftFinding } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { Check } from "lucide-react";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";

/** What the protocol check says, each with its own fix. Hard ones first; soft ones never block. */
export function FindingList({ isExplained }: { isExplained: boolean }) {
  const t = useTranslations("builder");
  const board = useBoard();
  const idOf = ({ finding, phaseKey, keys }: DraftFinding) =>
    `${phaseKey}:${finding.rule}:${finding.step ?? ""}:${keys.join()}:${finding.message}`;
  const offerWords = ({ finding: { offer } }: DraftFinding) => {
    if (!offer) return null;
    const name = "exerciseId" in offer ? (board.exerciseOf(offer.exerciseId)?.name ?? "") : "";
    return t(`offer.${offer.kind}`, { name });
  };
  return (
    <section aria-labelledby="findings" aria-live="polite" className="grid gap-3">
      <h2 id="findings" className="sr-only">
        {t("findings")}
      </h2>
      {board.findings.length === 0 ? (
        <div>
          <p className="type-d-name flex items-center gap-2">
            <Check aria-hidden size={16} />
            {t("holds")}
          </p>
          <p className="type-d-body mt-1 text-ink-2">{t("holdsText")}</p>
        </div>
      ) : null}
      <ul className="grid gap-3">
        {board.findings.map((found) => {
          const { finding } = found;
          const words = offerWords(found);
          return (
            <li key={idOf(found)} className="grid gap-1.5 border-b border-line pb-3">
              <p className="type-d-name flex items-start gap-2">
                <SeverityShape
                  band={finding.severity === "hard" ? "amber" : "info"}
                  size={12}
                  className="mt-1"
                />
                <span>
                  <span className={finding.severity === "hard" ? "text-ease" : undefined}>
                    {t(finding.severity === "hard" ? "mustFix" : "worthAThought")}
                  </span>
                  <span className="type-d-body block font-normal">{finding.message}</span>
                </span>
              </p>
              {isExplained ? (
                <p className="type-d-small text-ink-2">{t(`why.${finding.rule}`)}</p>
              ) : null}
              {words ? (
                <Button
                  variant="secondary"
                  size="sm"
                  className="justify-self-start text-start"
                  onClick={() => board.fix(found)}
                >
                  {words}
                  {found === board.next ? <Kbd>F</Kbd> : null}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
