CREATE TABLE "red_flag_advices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"screen_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"adviser" text NOT NULL,
	"advice" text NOT NULL,
	"advised_on" date NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "set_log_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"set_log_id" uuid NOT NULL,
	"changed_by" uuid,
	"kind" text NOT NULL,
	"revision" integer NOT NULL,
	"older" jsonb NOT NULL,
	"is_applied" boolean NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "set_log_changes_kind" CHECK ("set_log_changes"."kind" in ('correct', 'remove', 'restore'))
);
--> statement-breakpoint
ALTER TABLE "attention_items" DROP CONSTRAINT "attention_items_kind";--> statement-breakpoint
ALTER TABLE "invites" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_days" ADD COLUMN "moved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "plan_days" ADD COLUMN "moved_by" uuid;--> statement-breakpoint
ALTER TABLE "plan_days" ADD COLUMN "move_reason" text;--> statement-breakpoint
ALTER TABLE "plan_days" ADD COLUMN "skipped_by" uuid;--> statement-breakpoint
ALTER TABLE "red_flag_screens" ADD COLUMN "prompt" text DEFAULT 'first' NOT NULL;--> statement-breakpoint
ALTER TABLE "red_flag_screens" ADD COLUMN "questions_version" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "set_logs" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "red_flag_advices" ADD CONSTRAINT "red_flag_advices_screen_id_red_flag_screens_id_fk" FOREIGN KEY ("screen_id") REFERENCES "public"."red_flag_screens"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flag_advices" ADD CONSTRAINT "red_flag_advices_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_log_changes" ADD CONSTRAINT "set_log_changes_set_log_id_set_logs_id_fk" FOREIGN KEY ("set_log_id") REFERENCES "public"."set_logs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_log_changes" ADD CONSTRAINT "set_log_changes_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "red_flag_advices_screen_id_index" ON "red_flag_advices" USING btree ("screen_id");--> statement-breakpoint
CREATE INDEX "red_flag_advices_client_id_created_at_index" ON "red_flag_advices" USING btree ("client_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "set_log_changes_set_log_id_revision_index" ON "set_log_changes" USING btree ("set_log_id","revision");--> statement-breakpoint
CREATE INDEX "set_log_changes_changed_by_index" ON "set_log_changes" USING btree ("changed_by");--> statement-breakpoint
ALTER TABLE "plan_days" ADD CONSTRAINT "plan_days_moved_by_users_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_days" ADD CONSTRAINT "plan_days_skipped_by_users_id_fk" FOREIGN KEY ("skipped_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_days_moved_by_index" ON "plan_days" USING btree ("moved_by");--> statement-breakpoint
CREATE INDEX "plan_days_skipped_by_index" ON "plan_days" USING btree ("skipped_by");--> statement-breakpoint
ALTER TABLE "attention_items" ADD CONSTRAINT "attention_items_kind" CHECK ("attention_items"."kind" in ('alarm_stop', 'red_answer', 'red_flag', 'pain_up', 'missed_sessions', 'skips_step', 'unread_message', 'unread_note', 'plan_ending', 'retest_due'));--> statement-breakpoint
ALTER TABLE "red_flag_screens" ADD CONSTRAINT "red_flag_screens_prompt" CHECK ("red_flag_screens"."prompt" in ('first', 'monthly', 'pain_up', 'own'));