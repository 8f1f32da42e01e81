import { ListSetExportInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { listSetExport } from "./list-set-export.ts";

export const setExportRouter = router({
  list: trainerProcedure
    .input(ListSetExportInput)
    .query(({ ctx, input }) => listSetExport(ctx, input)),
});
