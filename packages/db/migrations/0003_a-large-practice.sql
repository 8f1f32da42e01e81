DROP INDEX "plan_days_plan_version_id_index";--> statement-breakpoint
CREATE INDEX "attention_items_queue" ON "attention_items" USING btree ("trainer_id","kind","raised_at","id","client_id","snoozed_until") WHERE "attention_items"."done_at" is null;--> statement-breakpoint
CREATE INDEX "coachings_in_sight" ON "coachings" USING btree ("trainer_id","client_id") WHERE "coachings"."accepted_at" is not null and "coachings"."ended_at" is null and "coachings"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "plan_days_plan_version_id_day_index" ON "plan_days" USING btree ("plan_version_id","day");--> statement-breakpoint
CREATE INDEX "users_by_name" ON "users" USING btree (lower("name") collate "C","id");--> statement-breakpoint
CREATE INDEX "users_deactivated" ON "users" USING btree ("id") WHERE "users"."deactivated_at" is not null;