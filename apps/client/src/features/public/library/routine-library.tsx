import type { RoutineSearch } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { words } from "../../../words.ts";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { minuteSteps } from "../search-params.ts";
import { equipmentChoice, floorChoice, levelChoice, muscleChoice } from "./choices.ts";
import { Filters } from "./filters.tsx";
import { RoutineRow } from "./routine-row.tsx";

/** All routines that anybody may read, or those that answer what is asked in the address. */
export function RoutineLibrary({
  found,
  search,
}: {
  found: readonly PublicRoutine[];
  search: RoutineSearch;
}) {
  const { text, muscle, equipment, mostMinutes, level, isWithoutFloor } = search;
  return (
    <PublicFrame at="routines">
      <div className={`${publicWidth} pt-2 md:pt-6`}>
        <h1 className="type-p-h1">{words("public.routines")}</h1>
        <p className="type-p-lede mt-3 mb-6 max-w-[36rem] text-ink-2">
          {words("public.routinesLede")}
        </p>
        <Filters
          action="/routines"
          text={text}
          choices={[
            {
              name: "minutes",
              value: String(mostMinutes ?? ""),
              options: minuteSteps.map((minutes) => ({
                value: String(minutes),
                say: words("public.upTo", { minutes }),
              })),
            },
            levelChoice(level),
            floorChoice(isWithoutFloor),
            muscleChoice(muscle),
            equipmentChoice(equipment),
          ]}
        />
        <h2 className="type-p-body mt-8 text-ink-2">
          {words("public.found", { count: found.length })}
        </h2>
        {found.length === 0 ? (
          <p className="type-p-body mt-2 max-w-prose">{words("public.foundNone")}</p>
        ) : (
          <ul className="mt-2 grid gap-x-16 lg:grid-cols-2">
            {found.map((shown) => (
              <RoutineRow key={shown.routine.id} shown={shown} />
            ))}
          </ul>
        )}
      </div>
    </PublicFrame>
  );
}
