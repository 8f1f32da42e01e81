import { describeDose, type ProgressionChange } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import type { useTRPC } from "@fourstep/web/api";
import { useDayWords } from "@fourstep/web/use-day-words";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useExercises } from "../../shell/use-exercises.ts";

export type Proposed = NonNullable<
  ReturnType<typeof useTRPC>["progressionProposal"]["list"]["~types"]["output"]
>[number];

interface ProposalLineProps {
  proposal: Proposed;
  /** Among other people's: says whose it is. */
  isOfAll: boolean;
  /** Beside its session, which needs no link. */
  isOfSession: boolean;
  isFirst: boolean;
  isDeciding: boolean;
  onDecide: (act: "approve" | "decline") => void;
}

/** How far one change goes: along the ladder, or in its dose. */
const kindOf = ({ direction, change: { from, to } }: Proposed) =>
  from.exerciseId === to.exerciseId ? (`${direction}Dose` as const) : (`${direction}Rung` as const);

/** One proposal: what would change, why, and the two answers to it. */
export function ProposalLine({ proposal, onDecide, ...shown }: ProposalLineProps) {
  const t = useTranslations("proposal");
  const days = useDayWords();
  const { direction, change, facts, clientId, clientName } = proposal;
  const exerciseOf = useExercises([change.from.exerciseId, change.to.exerciseId]);
  const named = ({ exerciseId, dose }: ProgressionChange["to"]) => {
    const exercise = exerciseOf(exerciseId);
    return t("item", { name: exercise?.name ?? "", dose: describeDose(dose, exercise) });
  };
  const isSame = change.from.exerciseId === change.to.exerciseId;
  const params = new URLSearchParams({ client: clientId });
  if (!isSame) params.set("swap", `${change.from.exerciseId}~${change.to.exerciseId}`);
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-x-4 gap-y-2 border-b border-line py-3 md:grid-cols-[5.5rem_minmax(0,1fr)_auto]">
      <span className="flex h-16 items-end justify-center overflow-hidden">
        <ExerciseFigure exerciseId={change.to.exerciseId} title="" unit={0.6} hasFloor />
      </span>
      <div className="min-w-0">
        <p className="type-d-name">
          {t(shown.isOfAll ? "of" : "says", {
            name: clientName,
            what: t(`kind.${kindOf(proposal)}`, { to: named(change.to) }),
          })}
        </p>
        <p className="type-d-body text-ink-2">
          {t(direction === "up" ? "whyUp" : "whyDown", {
            count: facts.sessions,
            worst: facts.worst ?? 0,
            morning: facts.morning ?? "none",
          })}{" "}
          {isSame
            ? t("now", { dose: describeDose(change.from.dose, exerciseOf(change.from.exerciseId)) })
            : t("insteadOf", { from: named(change.from) })}
        </p>
        <p className="type-d-small mt-0.5 flex flex-wrap gap-x-4">
          {shown.isOfSession ? null : (
            <Link href={`/sessions/${proposal.sessionId}` as Route} className="link">
              {t("session", { day: days.short(proposal.sessionDay) })}
            </Link>
          )}
          <Link href={`/plans/new?${params.toString()}` as Route} prefetch={false} className="link">
            {t("inPlan")}
          </Link>
        </p>
      </div>
      <div className="flex flex-wrap gap-2 max-md:col-start-2">
        <Button variant="quiet" size="sm" onClick={() => onDecide("decline")}>
          {t("decline")}
        </Button>
        <Button
          variant={shown.isFirst && !shown.isOfAll ? "primary" : "soft"}
          size="sm"
          isPending={shown.isDeciding}
          onClick={() => onDecide("approve")}
        >
          {t("approve")}
        </Button>
      </div>
    </li>
  );
}
