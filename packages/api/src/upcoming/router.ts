import { clientProcedure, router } from "../trpc.ts";
import { getUpcoming } from "./get-upcoming.ts";

export const upcomingRouter = router({
  get: clientProcedure.query(({ ctx }) => getUpcoming(ctx)),
});
