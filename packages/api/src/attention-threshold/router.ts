import { ThresholdsOf, UpdateThresholdsInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { getThresholds } from "./get-thresholds.ts";
import { updateThresholds } from "./update-thresholds.ts";

export const attentionThresholdRouter = router({
  get: trainerProcedure.input(ThresholdsOf).query(({ ctx, input }) => getThresholds(ctx, input)),
  update: trainerProcedure
    .input(UpdateThresholdsInput)
    .mutation(({ ctx, input }) => updateThresholds(ctx, input)),
});
