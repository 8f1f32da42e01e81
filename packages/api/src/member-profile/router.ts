import { ProfileInput } from "@fourstep/core";

import { memberProcedure, router } from "../trpc.ts";
import { getProfile } from "./get-profile.ts";
import { updateProfile } from "./update-profile.ts";

export const memberProfileRouter = router({
  get: memberProcedure.query(({ ctx }) => getProfile(ctx)),
  update: memberProcedure
    .input(ProfileInput)
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),
});
