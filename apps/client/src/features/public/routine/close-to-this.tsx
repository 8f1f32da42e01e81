import { exerciseById } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { words } from "../../../words.ts";
import { PublicFigure } from "../figure/public-figure.tsx";
import { factsOf } from "./facts-of.ts";

/** Two more that share exercises with this one. */
export function CloseToThis({ close }: { close: readonly PublicRoutine[] }) {
  if (close.length === 0) return null;
  return (
    <section aria-labelledby="close" className="border-t border-line pt-5">
      <h2 id="close" className="type-row">
        {words("public.close")}
      </h2>
      <ul className="mt-3 grid gap-3 [--unit:0.42]">
        {close.map(({ routine }) => {
          const { minutes, count, floor } = factsOf(routine);
          const exercise = routine.items
            .map(({ exerciseId }) => exerciseById(exerciseId))
            .find((one) => one?.step === "activate");
          return (
            <li key={routine.id}>
              <a
                href={`/routines/${routine.id}`}
                className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-end gap-4 hover:underline"
              >
                <span className="flex h-14 items-end border-b border-line-2">
                  {exercise ? <PublicFigure exercise={exercise} title="" isStill /> : null}
                </span>
                <span>
                  <span className="type-p-body block font-semibold text-ink">{routine.name}</span>
                  <span className="type-secondary-s text-ink-2">
                    {floor === "none"
                      ? words("public.minutesNoFloor", { minutes })
                      : words("public.minutesAndCount", { minutes, count })}
                  </span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
