import { OutboxInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { sendOutbox } from "./send-outbox.ts";

export const outboxRouter = router({
  create: clientProcedure.input(OutboxInput).mutation(({ ctx, input }) => sendOutbox(ctx, input)),
});
