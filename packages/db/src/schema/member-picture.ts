import { pgTable, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "./columns.ts";
import { users } from "./user.ts";

/**
 * The picture that a member chose, in the two sizes that are shown. A few kilobytes each: they lie here and not in the data
 * folder, so that a picture is there, in a backup and gone together with its row.
 */
export const memberPictures = pgTable("member_pictures", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** Part of its address. Another picture has another, so that what lies at an address never changes. */
  id: uuid().notNull().unique(),
  /** WebP, 96 pixels wide and high. */
  small: bytes().notNull(),
  /** WebP, 192 pixels wide and high. */
  large: bytes().notNull(),
  chosenAt: moment().notNull().defaultNow(),
});
