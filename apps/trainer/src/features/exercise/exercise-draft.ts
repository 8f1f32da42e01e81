import {
  type ContraindicationTag,
  dosageFrom,
  type Exercise,
  type ExerciseInput,
  type Plane,
  type SimpleDose,
  simpleDoseOf,
  type Step,
} from "@fourstep/core";

/** An exercise as it stands in the form: lists as lines and words between commas. */
export interface ExerciseDraft {
  readonly name: string;
  readonly shortName: string;
  /** The built-in exercise whose figure it borrows; empty for none. */
  readonly figureId: string;
  readonly step: Step;
  readonly dose: SimpleDose;
  readonly muscles: string;
  readonly equipment: string;
  readonly position: string;
  readonly needsFloor: boolean;
  readonly planes: readonly Plane[];
  readonly cues: string;
  readonly mistakes: string;
  readonly cautions: readonly { readonly tag: ContraindicationTag; readonly note: string }[];
  readonly level: 1 | 2 | 3;
  readonly easier: string;
  readonly harder: string;
  readonly travels: boolean;
}

export const emptyDraft: ExerciseDraft = {
  name: "",
  shortName: "",
  figureId: "",
  step: "mobilize",
  dose: { kind: "reps", perSide: true, sets: 2, reps: 10, seconds: 4 },
  muscles: "",
  equipment: "",
  position: "",
  needsFloor: false,
  planes: ["sagittal"],
  cues: "",
  mistakes: "",
  cautions: [],
  level: 1,
  easier: "",
  harder: "",
  travels: false,
};

/** The form filled with an exercise that stands. */
export function draftOf(exercise: Exercise): ExerciseDraft {
  const { contraindications, level } = exercise;
  return {
    name: exercise.name,
    shortName: exercise.shortName,
    figureId: exercise.figureId ?? "",
    step: exercise.step,
    dose: simpleDoseOf(exercise.dosage),
    muscles: exercise.targets.muscles.join(", "),
    equipment: exercise.equipment.join(", "),
    position: exercise.position,
    needsFloor: exercise.needsFloor,
    planes: exercise.planes,
    cues: exercise.cues.join("\n"),
    mistakes: exercise.commonMistakes.join("\n"),
    // The tags of one's own exercises came from this form.
    cautions: contraindications.map(({ tag, note }) => ({ tag: tag as ContraindicationTag, note })),
    level: level === 3 ? 3 : level === 2 ? 2 : 1,
    easier: exercise.regressions[0] ?? "",
    harder: exercise.progressions[0] ?? "",
    travels: exercise.travelsThroughSpace,
  };
}

const split = (text: string, by: string) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** What is sent: checked by the schema of `core`, here and on the server. */
export function inputOf(draft: ExerciseDraft, was: Exercise | null): ExerciseInput {
  const { step, dose } = draft;
  const rest = (ids: readonly string[] | undefined) => ids?.slice(1) ?? [];
  const ladder = (first: string, others: readonly string[]) => (first ? [first, ...others] : []);
  return {
    name: draft.name.trim(),
    shortName: draft.shortName.trim() || draft.name.trim().slice(0, 40),
    ...(draft.figureId ? { figureId: draft.figureId } : {}),
    step,
    targets: { tissues: was?.targets.tissues ?? [], muscles: split(draft.muscles, ",") },
    equipment: split(draft.equipment, ","),
    position: draft.position.trim(),
    needsFloor: draft.needsFloor,
    planes: [...draft.planes],
    dosage: dosageFrom(dose),
    cues: split(draft.cues, "\n"),
    commonMistakes: split(draft.mistakes, "\n"),
    contraindications: draft.cautions.map(({ tag, note }) => ({
      tag,
      level: "caution" as const,
      note: note.trim(),
    })),
    level: draft.level,
    regressions: ladder(draft.easier, rest(was?.regressions)),
    progressions: ladder(draft.harder, rest(was?.progressions)),
    travelsThroughSpace: step === "integrate" && draft.travels,
  };
}
