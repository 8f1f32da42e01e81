import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { exercises } from "./exercise.ts";
import { media } from "./media.ts";
import { users } from "./user.ts";

/** A trainer's own video of an exercise, built in or theirs: a file or a link. It stands beside the figure. */
export const exerciseVideos = pgTable(
  "exercise_videos",
  {
    id: uuid().primaryKey(),
    exerciseId: text()
      .notNull()
      .references(() => exercises.id, { onDelete: "cascade" }),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    mediaId: uuid().references(() => media.id, { onDelete: "cascade" }),
    url: text(),
    addedAt: moment().notNull().defaultNow(),
    removedAt: moment(),
  },
  (video) => [
    uniqueIndex("exercise_videos_one_each")
      .on(video.exerciseId, video.ownerId)
      .where(sql`${video.removedAt} is null`),
    index().on(video.exerciseId),
    index().on(video.ownerId),
    index().on(video.mediaId),
    check("exercise_videos_file_or_link", sql`num_nonnulls(${video.mediaId}, ${video.url}) = 1`),
  ],
);
