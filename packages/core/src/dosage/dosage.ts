import * as z from "zod";

const whole = z.int().min(0);
export const Technique = z.enum(["hold", "gentle_knead"]);
export type Technique = z.infer<typeof Technique>;

/** Where a dose comes from. */
export const Basis = z.enum(["article", "editorial_default", "trainer"]);
export type Basis = z.infer<typeof Basis>;

/**
 * `interpretation`: the article gives the amount but does not say that it is for each side; reading
 * it so is ours, and the screen can say that. `stated`: the source of the dose says so itself.
 */
export const PerSideBasis = z.enum(["stated", "interpretation"]);
export type PerSideBasis = z.infer<typeof PerSideBasis>;

/** One part of a rep: the lunge is Forward, then Back, and both together are one rep. */
export const RepPhase = z.object({ name: z.string(), seconds: z.number().positive() });
export type RepPhase = z.infer<typeof RepPhase>;

/**
 * What one rep is. The phases add up to `secondsPerRep`. `basis` says whether the article defines
 * the rep or we do; a trainer's own exercise may leave it out.
 */
export const RepDefinition = z.object({
  text: z.string(),
  phases: z.array(RepPhase).min(1),
  basis: Basis.optional(),
});
export type RepDefinition = z.infer<typeof RepDefinition>;

const Bounds = z.object({ min: whole, max: whole.optional(), default: whole });

/** The range an exercise allows, with its default. Seconds are seconds, sets and reps are counts. */
export const Dosage = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("spot_hold"),
    perSide: z.boolean(),
    spotsPerSide: Bounds,
    secondsPerSpot: Bounds,
    sensitiveSpotSeconds: z.object({ min: whole, max: whole }),
    techniques: z.array(Technique).min(1),
    spotLabels: z.array(z.string()).min(1),
    basis: Basis,
    perSideBasis: PerSideBasis,
  }),
  z.object({
    kind: z.literal("hold"),
    perSide: z.boolean(),
    sets: Bounds,
    seconds: Bounds,
    restSeconds: whole,
    basis: Basis,
    perSideBasis: PerSideBasis,
  }),
  z.object({
    kind: z.literal("reps"),
    perSide: z.boolean(),
    alternating: z.boolean(),
    sets: Bounds,
    reps: Bounds,
    tempo: z.string(),
    secondsPerRep: z.number().positive(),
    holdSecondsPerRep: whole.optional(),
    restSeconds: whole,
    repDefinition: RepDefinition,
    basis: Basis,
    perSideBasis: PerSideBasis,
  }),
]);
export type Dosage = z.infer<typeof Dosage>;

/** The exact amount one routine or plan prescribes: what a person is led through today. */
export const Dose = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("spot_hold"),
    perSide: z.boolean(),
    spotsPerSide: z.int().min(1).max(6),
    secondsPerSpot: z.int().min(5).max(300),
    sensitiveSpotSeconds: z.object({ min: whole, max: z.int().max(300) }),
  }),
  z.object({
    kind: z.literal("hold"),
    perSide: z.boolean(),
    sets: z.int().min(1).max(10),
    seconds: z.int().min(5).max(300),
    restSeconds: z.int().min(0).max(300),
  }),
  z.object({
    kind: z.literal("reps"),
    perSide: z.boolean(),
    alternating: z.boolean(),
    sets: z.int().min(1).max(10),
    reps: z.int().min(1).max(50),
    secondsPerRep: z.number().positive().max(30),
    restSeconds: z.int().min(0).max(300),
  }),
]);
export type Dose = z.infer<typeof Dose>;
export type DoseKind = Dose["kind"];
