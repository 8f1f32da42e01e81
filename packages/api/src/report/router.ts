import { EndReportInput, CivilPageInput, NotFound, ReportInput, say } from "@fourstep/core";
import { endReports, inTransaction, openReports } from "@fourstep/db";

import { remember } from "../remember.ts";
import { memberProcedure, moderatorProcedure, router } from "../trpc.ts";
import { createReport } from "./create-report.ts";

export const reportRouter = router({
  list: moderatorProcedure
    .input(CivilPageInput)
    .query(({ ctx, input }) => openReports(ctx.db, input)),
  create: memberProcedure.input(ReportInput).mutation(({ ctx, input }) => createReport(ctx, input)),
  update: moderatorProcedure.input(EndReportInput).mutation(({ ctx, input }) =>
    inTransaction(ctx.db, async (tx) => {
      if (!(await endReports(tx, ctx.viewer.id, input))) {
        throw new NotFound(say("refusal.notFound"));
      }
      const { id, ending } = input;
      await remember(tx, ctx, "report.update", { type: "report", id, detail: { ending } });
      return {};
    }),
  ),
});
