import type { PublicCoach, PublicRoutine } from "@fourstep/db";
import { Avatar } from "@fourstep/ui/avatar";
import { words } from "../../../words.ts";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { coachData } from "../structured/coach-data.ts";
import { StructuredData } from "../structured/structured-data.tsx";
import { RoutineRow } from "../library/routine-row.tsx";

/** A trainer as they chose to be seen, and what they published. */
export function CoachPage({
  coach,
  published,
}: {
  coach: PublicCoach;
  published: readonly PublicRoutine[];
}) {
  return (
    <PublicFrame at="coaches">
      <StructuredData data={coachData(coach, published)} />
      <div className={`${publicWidth} pt-2 md:pt-6`}>
        <div className="flex items-center gap-5">
          <Avatar name={coach.name} picture={coach.picture} size="xl" isFirstSeen />
          <div className="min-w-0">
            <p className="type-secondary-s text-ink-2">{words("public.aTrainer")}</p>
            <h1 className="type-p-h1 mt-1 wrap-break-word">{coach.name}</h1>
          </div>
        </div>
        {coach.about ? (
          <p className="type-p-lede mt-4 max-w-[36rem] whitespace-pre-line text-ink-2">
            {coach.about}
          </p>
        ) : null}
        <h2 className="type-p-h2 mt-12">{words("public.routines")}</h2>
        {published.length === 0 ? (
          <p className="type-p-body mt-2 text-ink-2">{words("public.nonePublished")}</p>
        ) : (
          <ul className="mt-2 grid gap-x-16 lg:grid-cols-2">
            {published.map((shown) => (
              <RoutineRow key={shown.routine.id} shown={shown} isAmongTheirs />
            ))}
          </ul>
        )}
      </div>
    </PublicFrame>
  );
}
