import { DigestInput } from "@fourstep/core";
import { chooseDigest, digestOf, inTransaction } from "@fourstep/db";

import { remember } from "../remember.ts";
import { memberProcedure, router } from "../trpc.ts";

export const notificationPreferenceRouter = router({
  get: memberProcedure.query(async ({ ctx }) => ({
    digest: await digestOf(ctx.db, ctx.viewer.id),
  })),
  update: memberProcedure.input(DigestInput).mutation(({ ctx, input }) =>
    inTransaction(ctx.db, async (tx) => {
      await chooseDigest(tx, ctx.viewer.id, input.digest);
      await remember(tx, ctx, "notificationPreference.update", {
        type: "user",
        id: ctx.viewer.id,
        detail: { ...input },
      });
      return {};
    }),
  ),
});
