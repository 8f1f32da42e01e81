import fc from "fast-check";
import { addDays } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import type { Dose } from "../dosage/dosage.ts";
import type { PlanShape } from "../plan/plan.ts";

const sensitiveSpotSeconds = { min: 120, max: 300 };

/** Any dose that the schema admits. */
export const anyDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({
    kind: fc.constant("spot_hold" as const),
    perSide: fc.boolean(),
    spotsPerSide: fc.integer({ min: 1, max: 6 }),
    secondsPerSpot: fc.integer({ min: 5, max: 300 }),
    sensitiveSpotSeconds: fc.constant(sensitiveSpotSeconds),
  }),
  fc.record({
    kind: fc.constant("hold" as const),
    perSide: fc.boolean(),
    sets: fc.integer({ min: 1, max: 10 }),
    seconds: fc.integer({ min: 5, max: 300 }),
    restSeconds: fc.integer({ min: 0, max: 300 }),
  }),
  fc.record({
    kind: fc.constant("reps" as const),
    perSide: fc.boolean(),
    alternating: fc.boolean(),
    sets: fc.integer({ min: 1, max: 10 }),
    reps: fc.integer({ min: 1, max: 50 }),
    secondsPerRep: fc.integer({ min: 1, max: 30 }),
    restSeconds: fc.integer({ min: 0, max: 300 }),
  }),
);

/** Any day from 1900 to about 2200. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 109_500 })
  .map((count) => addDays("1900-01-01", count));

/** A plan of up to a year on any weekdays. */
export const anyPlan: fc.Arbitrary<PlanShape> = fc.record({
  startsOn: anyDay,
  weeks: fc.integer({ min: 1, max: 52 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
});
