import { ListStoryInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { listStory } from "./list-story.ts";

export const clientStoryRouter = router({
  list: trainerProcedure.input(ListStoryInput).query(({ ctx, input }) => listStory(ctx, input)),
});
