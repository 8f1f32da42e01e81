import { bigint, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
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
    createdAt: moment().notNull().defaultNow(),
  },
  (medium) => [index().on(medium.ownerId), oneOf("media_kind", medium.kind, mediaKinds)],
);
