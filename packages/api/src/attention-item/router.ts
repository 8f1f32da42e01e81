import { ListAttentionInput, UpdateAttentionInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { changeItem } from "./change-item.ts";
import { listItems } from "./list-items.ts";

export const attentionItemRouter = router({
  list: trainerProcedure.input(ListAttentionInput).query(({ ctx, input }) => listItems(ctx, input)),
  update: trainerProcedure
    .input(UpdateAttentionInput)
    .mutation(({ ctx, input }) => changeItem(ctx, input)),
});
