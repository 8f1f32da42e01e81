import { desc, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { check, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { between, moment } from "./columns.ts";
import { exercises } from "./exercise.ts";
import { routines } from "./routine.ts";
import { users } from "./user.ts";

/**
 * Something that a member said of a routine, or of one exercise in it. Replies go two levels deep. The counts are
 * rolled up in the write that changes them.
 */
export const comments = pgTable(
  "comments",
  {
    id: uuid().primaryKey(),
    routineId: text()
      .notNull()
      .references(() => routines.id, { onDelete: "cascade" }),
    exerciseId: text().references(() => exercises.id, { onDelete: "no action" }),
    authorId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** What it answers. Whoever is erased takes their words along; answers to them stay and stand by themselves. */
    parentId: uuid().references((): AnyPgColumn => comments.id, { onDelete: "set null" }),
    /** The comment that the thread began with; null on that one. */
    rootId: uuid().references((): AnyPgColumn => comments.id, { onDelete: "set null" }),
    depth: smallint().notNull().default(0),
    /** A subset of Markdown, as it was written. */
    body: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    editedAt: moment(),
    deletedAt: moment(),
    deletedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    /** While a hiding stands; see `hidings`. */
    hiddenAt: moment(),
    helped: integer().notNull().default(0),
    same: integer().notNull().default(0),
    careful: integer().notNull().default(0),
  },
  (comment) => [
    index("comments_newest")
      .on(comment.routineId, desc(comment.createdAt), desc(comment.id))
      .where(sql`${comment.rootId} is null`),
    index("comments_most_helpful")
      .on(comment.routineId, desc(comment.helped), desc(comment.createdAt), desc(comment.id))
      .where(sql`${comment.rootId} is null`),
    index().on(comment.rootId, comment.createdAt),
    index("comments_latest").on(comment.routineId, desc(comment.createdAt), desc(comment.id)),
    index("comments_of_exercise").on(comment.exerciseId, desc(comment.createdAt), desc(comment.id)),
    index().on(comment.authorId, comment.createdAt),
    index().on(comment.parentId),
    index().on(comment.deletedBy),
    between("comments_depth", comment.depth, 0, 2),
    check(
      "comments_counts",
      sql`least(${comment.helped}, ${comment.same}, ${comment.careful}) >= 0`,
    ),
  ],
);
