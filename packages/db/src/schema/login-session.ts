import { AppName } from "@fourstep/core";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";

/** A signed-in device. The cookie names this row; revoking the row signs the device out. */
export const loginSessions = pgTable(
  "login_sessions",
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    app: text().$type<AppName>().notNull(),
    userAgent: text(),
    address: text(),
    createdAt: moment().notNull().defaultNow(),
    lastSeenAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
    revokedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (loginSession) => [
    index().on(loginSession.userId),
    index().on(loginSession.revokedBy),
    oneOf("login_sessions_app", loginSession.app, AppName.options),
  ],
);
