import { type Exercise, say, steps } from "@fourstep/core";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { words } from "../../../words.ts";
import { PublicFigure } from "../figure/public-figure.tsx";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { levels, type PublicExerciseSearch } from "../search-params.ts";
import { equipmentChoice, floorChoice, levelChoice, muscleChoice } from "./choices.ts";
import { Filters } from "./filters.tsx";

/** Four shelves for the four steps, easy to hard, all figures at one measure. */
export function ExerciseLibrary({
  found,
  search,
}: {
  found: readonly Exercise[];
  search: PublicExerciseSearch;
}) {
  const { text, step, muscle, equipment, level, floor } = search;
  return (
    <PublicFrame at="exercises">
      <div className={`${publicWidth} pt-2 md:pt-6`}>
        <h1 className="type-p-h1">{words("public.exercises")}</h1>
        <p className="type-p-lede mt-3 mb-6 max-w-[36rem] text-ink-2">
          {words("public.exercisesLede")}
        </p>
        <Filters
          action="/exercises"
          text={text}
          choices={[
            {
              name: "step",
              value: step ?? "",
              options: steps.map((value) => ({ value, say: say(`step.${value}`) })),
            },
            muscleChoice(muscle),
            equipmentChoice(equipment),
            levelChoice(level === null ? null : levels[level - 1]!),
            floorChoice(floor === false),
          ]}
        />
        <p className="type-p-body mt-8 text-ink-2">
          {words("public.foundExercises", { count: found.length })}
        </p>
        {steps
          .map((one) => ({ one, onIt: found.filter((exercise) => exercise.step === one) }))
          .filter(({ onIt }) => onIt.length > 0)
          .map(({ one, onIt }) => (
            <section key={one} aria-labelledby={`shelf-${one}`} className="mt-8">
              <h2 id={`shelf-${one}`} className="type-p-h3 flex items-center gap-2.5">
                <StepBadge step={one} size="md" />
                {say(`step.${one}`)}
              </h2>
              <ul className="mt-3 grid grid-cols-2 gap-y-6 [--unit:0.8] sm:grid-cols-3 lg:grid-cols-4 lg:[--unit:0.9]">
                {onIt.map((exercise) => (
                  <li key={exercise.id}>
                    <a href={`/exercises/${exercise.id}`} className="group block">
                      <span className="flex h-28 items-end border-b border-line-2 ps-1">
                        <PublicFigure exercise={exercise} title="" isStill />
                      </span>
                      <span className="type-p-body mt-2 block pe-4 font-semibold text-ink group-hover:underline">
                        {exercise.name}
                      </span>
                      <span className="type-secondary-s block pe-4 text-ink-2">
                        {exercise.equipment.join(", ")}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        {found.length === 0 ? (
          <p className="type-p-body mt-2 max-w-prose">{words("public.foundNoExercise")}</p>
        ) : null}
      </div>
    </PublicFrame>
  );
}
