import { bigint, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";
import { mediaKinds } from "./words.ts";

/** A picture or video that somebody added. The bytes lie in the data folder, under `path`. */
export const media = pgTable(
  "media",
  {
    id: uuid().primaryKey(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: mediaKinds }).notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    contentType: text().notNull(),
    path: text().notNull(),
    /** What it was called where it came from. */
    fileName: text().notNull().default(""),
    /** A still picture that stands in for a video; made in the browser. */
    posterPath: text(),
    posterType: text(),
    durationMs: integer(),
    widthPx: integer(),
    heightPx: integer(),
    createdAt: moment().notNull().defaultNow(),
    removedAt: moment(),
    removedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (medium) => [
    index().on(medium.ownerId),
    index().on(medium.removedBy),
    oneOf("media_kind", medium.kind, mediaKinds),
  ],
);
