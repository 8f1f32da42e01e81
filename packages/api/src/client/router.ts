import { ById, ListClientsInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { getClient } from "./get-client.ts";
import { listClients } from "./list-clients.ts";

export const clientRouter = router({
  list: trainerProcedure.input(ListClientsInput).query(({ ctx, input }) => listClients(ctx, input)),
  get: trainerProcedure.input(ById).query(({ ctx, input }) => getClient(ctx, input)),
});
