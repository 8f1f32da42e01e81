import { type ContraindicationTag, contraindicationTags } from "@fourstep/core";
import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "./columns.ts";
import { users } from "./user.ts";

/** What speaks against some exercises for a client: "kneeling hurts". Lifted, it stays in the record. */
export const clientCautions = pgTable(
  "client_cautions",
  {
    id: uuid().primaryKey(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    tag: text().$type<ContraindicationTag>().notNull(),
    note: text().notNull().default(""),
    notedAt: moment().notNull().defaultNow(),
    notedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    liftedAt: moment(),
    liftedBy: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (caution) => [
    uniqueIndex("client_cautions_one_standing")
      .on(caution.clientId, caution.tag)
      .where(sql`${caution.liftedAt} is null`),
    index().on(caution.clientId),
    index().on(caution.notedBy),
    index().on(caution.liftedBy),
    oneOf("client_cautions_tag", caution.tag, contraindicationTags),
  ],
);
