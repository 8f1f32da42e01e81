import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { comments } from "./comment.ts";
import { moment } from "./columns.ts";
import { users } from "./user.ts";

/** What a comment said before it was edited. */
export const commentEdits = pgTable(
  "comment_edits",
  {
    id: uuid().primaryKey(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    body: text().notNull(),
    editedAt: moment().notNull().defaultNow(),
    editedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (edit) => [index().on(edit.commentId, edit.editedAt), index().on(edit.editedBy)],
);
