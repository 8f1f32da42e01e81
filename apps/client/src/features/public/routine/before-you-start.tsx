import type { PublicRoutine } from "@fourstep/db";
import { words } from "../../../words.ts";
import { exercisesOf } from "./facts-of.ts";

/** When to stop, and when not to begin: the routine's own notes, and what its exercises ask to leave out. */
export function BeforeYouStart({ routine }: { routine: PublicRoutine["routine"] }) {
  const leaveOut = exercisesOf(routine.items).flatMap(({ name, contraindications }) =>
    contraindications.filter(({ level }) => level === "do_not").map(({ note }) => ({ name, note })),
  );
  const notes = [...new Set(leaveOut.map(({ note }) => note))];
  return (
    <section aria-labelledby="before" className="border-t border-line pt-5">
      <h2 id="before" className="type-row">
        {words("public.before")}
      </h2>
      <div className="type-p-body mt-1 grid gap-2 text-ink-2">
        <p>{words("public.stopAt")}</p>
        {routine.safetyNotes.map((note) => (
          <p key={note} className="text-ink">
            {note}
          </p>
        ))}
        {notes.length > 0 ? (
          <details>
            <summary className="link cursor-pointer py-2 font-semibold text-accent">
              {words("public.leaveOut")}
            </summary>
            <ul className="grid list-disc gap-1 ps-5">
              {notes.map((note) => (
                <li key={note}>
                  {note}{" "}
                  <span className="text-ink-3">
                    (
                    {leaveOut
                      .filter((one) => one.note === note)
                      .map(({ name }) => name)
                      .join(", ")}
                    )
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </section>
  );
}
