import { ListVersionsInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { listVersions } from "./list-versions.ts";

export const planVersionRouter = router({
  list: trainerProcedure
    .input(ListVersionsInput)
    .query(({ ctx, input }) => listVersions(ctx, input)),
});
