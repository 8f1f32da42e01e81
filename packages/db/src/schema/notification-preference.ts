import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { oneOf, timestamps } from "./columns.ts";
import { users } from "./user.ts";
import { notificationChannels } from "./words.ts";

/** Whether a person wants to hear of something, and by which channel. No row: the product's default. */
export const notificationPreferences = pgTable(
  "notification_preferences",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    topic: text().notNull(),
    channel: text({ enum: notificationChannels }).notNull(),
    wanted: boolean().notNull(),
    ...timestamps,
  },
  (preference) => [
    primaryKey({ columns: [preference.userId, preference.topic, preference.channel] }),
    oneOf("notification_preferences_channel", preference.channel, notificationChannels),
  ],
);
