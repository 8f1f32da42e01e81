import { CivilPageInput, ReadNoticesInput } from "@fourstep/core";
import { inTransaction, noticesOf, readNotices, unreadNotices } from "@fourstep/db";

import { remember } from "../remember.ts";
import { memberProcedure, router } from "../trpc.ts";

export const noticeRouter = router({
  list: memberProcedure.input(CivilPageInput).query(async ({ ctx, input }) => {
    const [notices, unread] = await Promise.all([
      noticesOf(ctx.db, ctx.viewer.id, input),
      unreadNotices(ctx.db, ctx.viewer.id),
    ]);
    return { notices, unread };
  }),
  update: memberProcedure.input(ReadNoticesInput).mutation(({ ctx, input }) =>
    inTransaction(ctx.db, async (tx) => {
      const read = await readNotices(tx, ctx.viewer.id, input.until);
      if (read > 0) {
        await remember(tx, ctx, "notice.update", { type: "notice", id: null, detail: { read } });
      }
      return { read };
    }),
  ),
});
