import { CreateVideoInput, OfExercise } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { createVideo, deleteVideo } from "./write-videos.ts";

export const exerciseVideoRouter = router({
  create: trainerProcedure
    .input(CreateVideoInput)
    .mutation(({ ctx, input }) => createVideo(ctx, input)),
  delete: trainerProcedure
    .input(OfExercise)
    .mutation(({ ctx, input }) => deleteVideo(ctx, input.exerciseId)),
});
