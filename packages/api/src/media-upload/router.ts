import { ById, CreateUploadInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { createUpload, getUpload } from "./uploads.ts";

export const mediaUploadRouter = router({
  create: trainerProcedure
    .input(CreateUploadInput)
    .mutation(({ ctx, input }) => createUpload(ctx, input)),
  get: trainerProcedure.input(ById).query(({ ctx, input }) => getUpload(ctx, input)),
});
