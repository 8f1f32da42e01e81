import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { comments } from "./comment.ts";
import { moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";
import { reactionKinds } from "./words.ts";

/** A member's short answer to a comment. */
export const reactions = pgTable(
  "reactions",
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: reactionKinds }).notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (reaction) => [
    primaryKey({ columns: [reaction.commentId, reaction.userId, reaction.kind] }),
    index().on(reaction.userId),
    oneOf("reactions_kind", reaction.kind, reactionKinds),
  ],
);
