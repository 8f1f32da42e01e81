import * as z from "zod";
import { Dosage } from "../dosage/dosage.ts";
import { Step } from "../protocol/step.ts";

export const Plane = z.enum(["sagittal", "frontal", "transverse"]);
export type Plane = z.infer<typeof Plane>;

export const Contraindication = z.object({
  tag: z.string(),
  level: z.enum(["do_not", "caution"]),
  note: z.string(),
});
export type Contraindication = z.infer<typeof Contraindication>;

export const SideNoun = z.enum(["leg", "side", "direction"]);
export type SideNoun = z.infer<typeof SideNoun>;

/** One exercise of the library. `id` is a slug for built-in ones. */
export const Exercise = z.object({
  id: z.string(),
  /** The built-in exercise whose figure stands for this one, where it has none of its own. */
  figureId: z.string().optional(),
  name: z.string(),
  /** For dense places: the library's shelves, table rows, the figure gallery. */
  shortName: z.string(),
  step: Step,
  /** True for the five exercises that the article itself describes. */
  fromArticle: z.boolean(),
  /** What the article prescribes, in our words; null where it is silent. */
  articlePrescription: z.string().nullable(),
  targets: z.object({ tissues: z.array(z.string()), muscles: z.array(z.string()) }),
  equipment: z.array(z.string()),
  position: z.string(),
  needsFloor: z.boolean(),
  planes: z.array(Plane),
  primesPlanes: z.array(Plane),
  dosage: Dosage,
  /** What a person calls one side of it: "2 × 10 each leg". `side` when absent. */
  sideNoun: SideNoun.optional(),
  cues: z.array(z.string()).min(1),
  commonMistakes: z.array(z.string()),
  contraindications: z.array(Contraindication),
  level: z.int().min(1).max(3),
  /** Ids into the evidence list. */
  evidence: z.array(z.string()),
  pressureLadder: z.object({ less: z.array(z.string()), more: z.array(z.string()) }).nullable(),
  /** Easier neighbours on the ladder, nearest first. */
  regressions: z.array(z.string()),
  /** Harder neighbours on the ladder, nearest first. */
  progressions: z.array(z.string()),
  /** Integration only: does the body move through space as a whole? */
  travelsThroughSpace: z.boolean(),
});
export type Exercise = z.infer<typeof Exercise>;

export const Evidence = z.object({ id: z.string(), citation: z.string(), url: z.url().nullable() });
export type Evidence = z.infer<typeof Evidence>;
