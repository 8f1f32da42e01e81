import * as z from "zod";
import { defaultDoseOf } from "../dosage/default-dose.ts";
import { Dosage, Dose } from "../dosage/dosage.ts";
import { Step } from "../protocol/step.ts";
import { contraindicationTags } from "./contraindication-tags.ts";
import { type Exercise, Plane, SideNoun } from "./exercise.ts";

const words = (most: number) => z.string().trim().min(1).max(most);
const lines = (most: number) => z.array(words(300)).max(most);

/** An exercise of a trainer's own, as they write it. What the article says of ours does not apply to it. */
export const ExerciseInput = z
  .object({
    name: words(80),
    shortName: words(40),
    /** A built-in exercise whose figure it borrows. */
    figureId: z.string().max(80).optional(),
    step: Step,
    targets: z.object({ tissues: lines(8), muscles: lines(8) }),
    equipment: lines(6),
    position: z.string().trim().max(400),
    needsFloor: z.boolean(),
    planes: z.array(Plane).max(3),
    dosage: Dosage,
    sideNoun: SideNoun.optional(),
    cues: lines(8).min(1),
    commonMistakes: lines(8),
    contraindications: z
      .array(
        z.object({
          tag: z.enum(contraindicationTags),
          level: z.enum(["do_not", "caution"]),
          note: words(300),
        }),
      )
      .max(contraindicationTags.length),
    level: z.int().min(1).max(3),
    regressions: z.array(z.string().max(80)).max(4),
    progressions: z.array(z.string().max(80)).max(4),
    travelsThroughSpace: z.boolean(),
  })
  // Tender spots are soft tissue's own; no other step is counted in them.
  .refine(({ step, dosage }) => (step === "smr") === (dosage.kind === "spot_hold"), {
    path: ["dosage"],
  })
  .refine(({ dosage }) => Dose.safeParse(defaultDoseOf(dosage)).success, { path: ["dosage"] });
export type ExerciseInput = z.infer<typeof ExerciseInput>;

export const CreateExerciseInput = z.object({ id: z.uuid(), exercise: ExerciseInput });
export type CreateExerciseInput = z.infer<typeof CreateExerciseInput>;

/** Names any exercise: built-in ones have slugs, a trainer's own a uuid. */
export const ByExerciseId = z.object({ id: z.string().min(1).max(80) });
export type ByExerciseId = z.infer<typeof ByExerciseId>;

/** The exercise that comes of what a trainer wrote. */
export function ownExercise(id: string, input: ExerciseInput): Exercise {
  return {
    ...input,
    id,
    fromArticle: false,
    articlePrescription: null,
    primesPlanes: [],
    evidence: [],
    pressureLadder: null,
  };
}

/** The few numbers of a dose that a form asks for. Seconds are those of a hold, a spot or one rep. */
export interface SimpleDose {
  readonly kind: Dosage["kind"];
  readonly perSide: boolean;
  /** Sets, or spots of one side. */
  readonly sets: number;
  readonly reps: number;
  readonly seconds: number;
}

const spotLabels = ["1", "2", "3", "4", "5", "6"];
const restSeconds = 30;

/** A trainer's own dosage from a form's few numbers; the range round them is what a plan may set. */
export function dosageFrom({ kind, perSide, sets, reps, seconds }: SimpleDose): Dosage {
  const own = { basis: "trainer" as const, perSideBasis: "stated" as const, perSide };
  if (kind === "spot_hold") {
    return {
      ...own,
      kind,
      spotsPerSide: { min: 1, max: 6, default: sets },
      secondsPerSpot: { min: 20, max: 120, default: seconds },
      sensitiveSpotSeconds: { min: seconds, max: Math.min(300, seconds * 2) },
      techniques: ["hold", "gentle_knead"],
      spotLabels,
    };
  }
  const some = { min: 1, max: 5, default: sets };
  if (kind === "hold") {
    return {
      ...own,
      kind,
      sets: some,
      seconds: { min: 5, max: 120, default: seconds },
      restSeconds,
    };
  }
  return {
    ...own,
    kind,
    alternating: false,
    sets: some,
    reps: { min: 1, max: 30, default: reps },
    tempo: "",
    secondsPerRep: seconds,
    restSeconds,
    repDefinition: { text: "", phases: [{ name: "Rep", seconds }], basis: "trainer" },
  };
}

/** The form's numbers of a dosage: the inverse of `dosageFrom`. */
export function simpleDoseOf(dosage: Dosage): SimpleDose {
  const { kind, perSide } = dosage;
  if (kind === "spot_hold") {
    const { spotsPerSide, secondsPerSpot } = dosage;
    return { kind, perSide, sets: spotsPerSide.default, reps: 10, seconds: secondsPerSpot.default };
  }
  const sets = dosage.sets.default;
  if (kind === "hold") return { kind, perSide, sets, reps: 10, seconds: dosage.seconds.default };
  return { kind, perSide, sets, reps: dosage.reps.default, seconds: dosage.secondsPerRep };
}

/** A video beside an exercise: a file of the house, or a link elsewhere. */
export type ExerciseVideo =
  | {
      readonly kind: "file";
      readonly mediaId: string;
      readonly fileName: string;
      readonly hasPoster: boolean;
    }
  | { readonly kind: "link"; readonly url: string };

/** One exercise as its viewer may see it. */
export interface ExerciseDetail {
  readonly exercise: Exercise;
  /** Null: built in. */
  readonly ownerName: string | null;
  readonly isMine: boolean;
  readonly isArchived: boolean;
  readonly video: ExerciseVideo | null;
  /** Whether the video is the viewer's own, to be taken away. */
  readonly isMyVideo: boolean;
  /** Colleagues who may prescribe it; only its owner learns of them. */
  readonly sharedWith: readonly { readonly id: string; readonly name: string }[];
}

const isWebAddress = (text: string) => /^https:\/\/[^/\s]+\.[^/\s]+/.test(text);

/** A video becomes an exercise's: one that was uploaded, or a link. */
export const CreateVideoInput = z.object({
  id: z.uuid(),
  exerciseId: z.string().min(1).max(80),
  source: z.union([
    z.object({ uploadId: z.uuid() }),
    z.object({ url: z.url().max(500).refine(isWebAddress) }),
  ]),
});
export type CreateVideoInput = z.infer<typeof CreateVideoInput>;

export const CreateShareInput = z.object({
  exerciseId: z.uuid(),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
});
export type CreateShareInput = z.infer<typeof CreateShareInput>;

export const EndShareInput = z.object({ exerciseId: z.uuid(), userId: z.uuid() });
export type EndShareInput = z.infer<typeof EndShareInput>;

/** Names the exercise whose video is meant. */
export const OfExercise = z.object({ exerciseId: z.string().min(1).max(80) });
