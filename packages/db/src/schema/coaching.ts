import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { users } from "./user.ts";

/**
 * A trainer coaches a client, from the day the client accepts until one of them ends it. While it is paused nothing is
 * raised; once archived it is out of the trainer's lists, too. The client keeps plan and history either way.
 */
export const coachings = pgTable(
  "coachings",
  {
    id: uuid().primaryKey(),
    trainerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    startedAt: moment().notNull().defaultNow(),
    acceptedAt: moment(),
    endedAt: moment(),
    endedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    pausedAt: moment(),
    pausedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    archivedAt: moment(),
    archivedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    mayWatchLive: boolean().notNull().default(false),
  },
  (coaching) => [
    uniqueIndex("coachings_active_pair")
      .on(coaching.trainerId, coaching.clientId)
      .where(sql`${coaching.endedAt} is null`),
    index().on(coaching.trainerId),
    index("coachings_in_sight")
      .on(coaching.trainerId, coaching.clientId)
      .where(
        sql`${coaching.acceptedAt} is not null and ${coaching.endedAt} is null and ${coaching.archivedAt} is null`,
      ),
    // Its complement: few, and left out of the queue by name.
    index("coachings_out_of_sight")
      .on(coaching.trainerId, coaching.clientId)
      .where(
        sql`not (${coaching.acceptedAt} is not null and ${coaching.endedAt} is null and ${coaching.archivedAt} is null)`,
      ),
    index().on(coaching.clientId),
    index().on(coaching.endedBy),
    index().on(coaching.pausedBy),
    index().on(coaching.archivedBy),
    check("coachings_two_people", sql`${coaching.trainerId} <> ${coaching.clientId}`),
  ],
);
