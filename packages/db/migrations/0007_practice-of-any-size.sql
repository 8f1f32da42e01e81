DROP INDEX "assessments_client_id_taken_on_index";--> statement-breakpoint
DROP INDEX "attention_items_trainer_id_raised_at_index";--> statement-breakpoint
DROP INDEX "audit_events_actor_id_at_index";--> statement-breakpoint
DROP INDEX "check_ins_client_id_day_index";--> statement-breakpoint
DROP INDEX "check_ins_client_id_created_at_index";--> statement-breakpoint
DROP INDEX "client_goals_client_id_created_at_index";--> statement-breakpoint
DROP INDEX "client_notes_trainer_id_client_id_created_at_index";--> statement-breakpoint
DROP INDEX "plan_drafts_trainer_id_updated_at_index";--> statement-breakpoint
DROP INDEX "plan_templates_owner_id_updated_at_index";--> statement-breakpoint
DROP INDEX "progression_proposals_plan_id_proposed_at_index";--> statement-breakpoint
DROP INDEX "red_flag_advices_client_id_created_at_index";--> statement-breakpoint
DROP INDEX "red_flag_screens_client_id_created_at_index";--> statement-breakpoint
DROP INDEX "sessions_client_id_started_at_index";--> statement-breakpoint
DROP INDEX "set_logs_client_id_logged_at_index";--> statement-breakpoint
CREATE INDEX "attention_items_put_off" ON "attention_items" USING btree ("trainer_id","snoozed_until","client_id","kind") WHERE "attention_items"."done_at" is null and "attention_items"."snoozed_until" is not null;--> statement-breakpoint
CREATE INDEX "client_days_planned" ON "client_days" USING btree ("client_id","day") WHERE "client_days"."status" = 'planned';--> statement-breakpoint
CREATE INDEX "assessments_client_id_taken_on_index" ON "assessments" USING btree ("client_id","taken_on");--> statement-breakpoint
CREATE INDEX "attention_items_trainer_id_raised_at_index" ON "attention_items" USING btree ("trainer_id","raised_at");--> statement-breakpoint
CREATE INDEX "audit_events_actor_id_at_index" ON "audit_events" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "check_ins_client_id_day_index" ON "check_ins" USING btree ("client_id","day");--> statement-breakpoint
CREATE INDEX "check_ins_client_id_created_at_index" ON "check_ins" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "client_goals_client_id_created_at_index" ON "client_goals" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "client_notes_trainer_id_client_id_created_at_index" ON "client_notes" USING btree ("trainer_id","client_id","created_at");--> statement-breakpoint
CREATE INDEX "plan_drafts_trainer_id_updated_at_index" ON "plan_drafts" USING btree ("trainer_id","updated_at");--> statement-breakpoint
CREATE INDEX "plan_templates_owner_id_updated_at_index" ON "plan_templates" USING btree ("owner_id","updated_at");--> statement-breakpoint
CREATE INDEX "progression_proposals_plan_id_proposed_at_index" ON "progression_proposals" USING btree ("plan_id","proposed_at");--> statement-breakpoint
CREATE INDEX "red_flag_advices_client_id_created_at_index" ON "red_flag_advices" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "red_flag_screens_client_id_created_at_index" ON "red_flag_screens" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "sessions_client_id_started_at_index" ON "sessions" USING btree ("client_id","started_at");--> statement-breakpoint
CREATE INDEX "set_logs_client_id_logged_at_index" ON "set_logs" USING btree ("client_id","logged_at");