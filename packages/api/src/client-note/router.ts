import { ById, CreateNoteInput, ListNotesInput, UpdateNoteInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { listNotes } from "./list-notes.ts";
import { createNote, deleteNote, updateNote } from "./write-notes.ts";

export const clientNoteRouter = router({
  list: trainerProcedure.input(ListNotesInput).query(({ ctx, input }) => listNotes(ctx, input)),
  create: trainerProcedure
    .input(CreateNoteInput)
    .mutation(({ ctx, input }) => createNote(ctx, input)),
  update: trainerProcedure
    .input(UpdateNoteInput)
    .mutation(({ ctx, input }) => updateNote(ctx, input)),
  delete: trainerProcedure.input(ById).mutation(({ ctx, input }) => deleteNote(ctx, input)),
});
