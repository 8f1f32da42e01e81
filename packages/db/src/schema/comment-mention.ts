import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { comments } from "./comment.ts";
import { users } from "./user.ts";

/** A comment speaks to somebody by name. */
export const commentMentions = pgTable(
  "comment_mentions",
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (mention) => [
    primaryKey({ columns: [mention.commentId, mention.userId] }),
    index().on(mention.userId),
  ],
);
