import { doseInWords } from "../dosage/dose-in-words.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { versionChanges } from "../plan/version-diff.ts";
import { say } from "../words/index.ts";
import type { RoutineInput } from "./input.ts";

/** A routine as far as its words and its exercises go. */
export type Told = Readonly<Omit<RoutineInput, "items">> & {
  readonly items: readonly RoutineInput["items"][number][];
};

const told = ["audience", "why", "frequency"] as const;

/** What became of a routine from one look to the next, a sentence each; nothing when it is as it was. */
export function changesBetween(
  was: Told,
  is: Told,
  exerciseOf: (id: string) => Exercise | undefined,
): string[] {
  const nameOf = (id: string) => exerciseOf(id)?.name ?? id;
  const changes = versionChanges(was, is).map((change) => {
    switch (change.kind) {
      case "sequence":
      case "order":
        return say(`routineChange.${change.kind}`);
      case "dose": {
        const exercise = exerciseOf(change.exerciseId);
        const name = nameOf(change.exerciseId);
        if (!exercise) return say("routineChange.doseOf", { name });
        const before = doseInWords(change.before, exercise);
        const after = doseInWords(change.after, exercise);
        return say("routineChange.dose", { name, before, after });
      }
      default:
        return say(`routineChange.${change.kind}`, { name: nameOf(change.exerciseId) });
    }
  });
  const name = was.name === is.name ? [] : [say("routineChange.name", { was: was.name })];
  const rewritten = told.filter((part) => was[part] !== is[part]);
  const words = rewritten.length === 0 ? [] : [say("routineChange.words")];
  const isCareful = was.safetyNotes.join("\n") !== is.safetyNotes.join("\n");
  return [...name, ...changes, ...(isCareful ? [say("routineChange.safety")] : []), ...words];
}
