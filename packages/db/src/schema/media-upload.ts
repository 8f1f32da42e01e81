import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf, timestamps } from "./columns.ts";
import { media } from "./media.ts";
import { users } from "./user.ts";
import { mediaKinds } from "./words.ts";

/** A file on its way: how much of it is here, so that a line that broke goes on where it stopped. */
export const mediaUploads = pgTable(
  "media_uploads",
  {
    // The browser names it, so that a retry goes on with the same file.
    id: uuid().primaryKey(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: mediaKinds }).notNull(),
    fileName: text().notNull(),
    /** What the browser says that it is; what it is, its first bytes say. */
    declaredType: text().notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    /** Bytes that lie safely on disk. The next part begins here. */
    receivedBytes: bigint({ mode: "number" }).notNull().default(0),
    path: text().notNull(),
    ...timestamps,
    expiresAt: moment().notNull(),
    finishedAt: moment(),
    /** What came of it. */
    mediaId: uuid().references(() => media.id, { onDelete: "set null" }),
  },
  (upload) => [
    index().on(upload.ownerId),
    index().on(upload.mediaId),
    index().on(upload.expiresAt),
    oneOf("media_uploads_kind", upload.kind, mediaKinds),
    check(
      "media_uploads_received",
      sql`0 <= ${upload.receivedBytes} and ${upload.receivedBytes} <= ${upload.bytes} and ${upload.bytes} > 0`,
    ),
  ],
);
