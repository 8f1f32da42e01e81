import { ById, ListClientsInput, UpdateClientInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { getClient } from "./get-client.ts";
import { listClients } from "./list-clients.ts";
import { updateClient } from "./update-client.ts";

export const clientRouter = router({
  list: trainerProcedure.input(ListClientsInput).query(({ ctx, input }) => listClients(ctx, input)),
  get: trainerProcedure.input(ById).query(({ ctx, input }) => getClient(ctx, input)),
  update: trainerProcedure
    .input(UpdateClientInput)
    .mutation(({ ctx, input }) => updateClient(ctx, input)),
});
