import { OfPerson } from "@fourstep/core";

import { memberProcedure, router } from "../trpc.ts";
import { deletePicture } from "./delete-picture.ts";

export const memberPictureRouter = router({
  delete: memberProcedure.input(OfPerson).mutation(({ ctx, input }) => deletePicture(ctx, input)),
});
