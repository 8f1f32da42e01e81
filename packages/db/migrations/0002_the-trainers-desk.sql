CREATE TABLE "attention_thresholds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid NOT NULL,
	"client_id" uuid,
	"own" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attention_thresholds_trainerId_clientId_unique" UNIQUE("trainer_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "client_availabilities" (
	"client_id" uuid PRIMARY KEY NOT NULL,
	"minutes" smallint,
	"days_per_week" smallint,
	"noted_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_availabilities_minutes" CHECK ("client_availabilities"."minutes" between 1 and 180),
	CONSTRAINT "client_availabilities_days" CHECK ("client_availabilities"."days_per_week" between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "client_cautions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"tag" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"noted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"noted_by" uuid,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" uuid,
	CONSTRAINT "client_cautions_tag" CHECK ("client_cautions"."tag" in ('abdominal-doming', 'acute-strain', 'balance', 'bone-bump', 'dvt', 'front-hip-pinch', 'groin-strain', 'hernia-abdominal', 'hip-replacement', 'inflamed', 'knee-flexion', 'knee-pain', 'kneeling-pain', 'pregnancy', 'prone-intolerant', 'pulse-groin', 'radiating', 'shoulder', 'side-lying', 'skin-or-fracture', 'wrist-shoulder'))
);
--> statement-breakpoint
CREATE TABLE "client_goals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"set_by" uuid NOT NULL,
	"goal" text NOT NULL,
	"due_on" date,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"reached_at" timestamp (3) with time zone,
	"reached_by" uuid,
	"dropped_at" timestamp (3) with time zone,
	"dropped_by" uuid
);
--> statement-breakpoint
CREATE TABLE "client_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"session_id" uuid,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "client_tags" (
	"trainer_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_tags_trainer_id_client_id_name_pk" PRIMARY KEY("trainer_id","client_id","name"),
	CONSTRAINT "client_tags_name" CHECK (char_length("client_tags"."name") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "exercise_shares" (
	"exercise_id" text NOT NULL,
	"shared_with" uuid NOT NULL,
	"shared_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"shared_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "exercise_shares_exercise_id_shared_with_pk" PRIMARY KEY("exercise_id","shared_with")
);
--> statement-breakpoint
CREATE TABLE "exercise_videos" (
	"id" uuid PRIMARY KEY NOT NULL,
	"exercise_id" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"media_id" uuid,
	"url" text,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "exercise_videos_file_or_link" CHECK (num_nonnulls("exercise_videos"."media_id", "exercise_videos"."url") = 1)
);
--> statement-breakpoint
CREATE TABLE "media_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"declared_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"received_bytes" bigint DEFAULT 0 NOT NULL,
	"path" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"media_id" uuid,
	CONSTRAINT "media_uploads_kind" CHECK ("media_uploads"."kind" in ('image', 'video')),
	CONSTRAINT "media_uploads_received" CHECK (0 <= "media_uploads"."received_bytes" and "media_uploads"."received_bytes" <= "media_uploads"."bytes" and "media_uploads"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid NOT NULL,
	"plan_id" uuid,
	"base_version_id" uuid,
	"template_id" uuid,
	"content" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"assigned_at" timestamp (3) with time zone,
	"discarded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "plan_draft_clients" (
	"draft_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"starts_on" date,
	"weekdays" smallint[],
	"differences" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"added_by" uuid,
	"plan_id" uuid,
	CONSTRAINT "plan_draft_clients_draft_id_client_id_pk" PRIMARY KEY("draft_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "plan_phases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"from_week" smallint NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	CONSTRAINT "plan_phases_planId_fromWeek_unique" UNIQUE("plan_id","from_week"),
	CONSTRAINT "plan_phases_from_week" CHECK ("plan_phases"."from_week" between 1 and 52)
);
--> statement-breakpoint
CREATE TABLE "plan_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "progression_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"plan_version_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"change" jsonb NOT NULL,
	"facts" jsonb NOT NULL,
	"proposed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decision" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"made_version_id" uuid,
	CONSTRAINT "progression_proposals_sessionId_planVersionId_unique" UNIQUE("session_id","plan_version_id"),
	CONSTRAINT "progression_proposals_direction" CHECK ("progression_proposals"."direction" in ('up', 'down')),
	CONSTRAINT "progression_proposals_decision" CHECK ("progression_proposals"."decision" in ('approved', 'declined', 'automatic', 'overtaken')),
	CONSTRAINT "progression_proposals_decision_is_whole" CHECK (("progression_proposals"."decided_at" is null) = ("progression_proposals"."decision" is null))
);
--> statement-breakpoint
CREATE TABLE "roster_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"view" jsonb NOT NULL,
	"position" smallint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attention_items" DROP CONSTRAINT "attention_items_kind";--> statement-breakpoint
ALTER TABLE "attention_items" ADD COLUMN "cause" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "attention_items" ADD COLUMN "ending" text;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "paused_by" uuid;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "archived_by" uuid;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "file_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "poster_path" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "poster_type" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "duration_ms" integer;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "width_px" integer;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "height_px" integer;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "removed_by" uuid;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "progression_mode" text DEFAULT 'off' NOT NULL;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "progression_rule" jsonb;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "phase_id" uuid;--> statement-breakpoint
ALTER TABLE "routine_publications" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "attention_thresholds" ADD CONSTRAINT "attention_thresholds_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention_thresholds" ADD CONSTRAINT "attention_thresholds_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_availabilities" ADD CONSTRAINT "client_availabilities_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_availabilities" ADD CONSTRAINT "client_availabilities_noted_by_users_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_cautions" ADD CONSTRAINT "client_cautions_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_cautions" ADD CONSTRAINT "client_cautions_noted_by_users_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_cautions" ADD CONSTRAINT "client_cautions_lifted_by_users_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_goals" ADD CONSTRAINT "client_goals_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_goals" ADD CONSTRAINT "client_goals_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_goals" ADD CONSTRAINT "client_goals_reached_by_users_id_fk" FOREIGN KEY ("reached_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_goals" ADD CONSTRAINT "client_goals_dropped_by_users_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_notes" ADD CONSTRAINT "client_notes_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_notes" ADD CONSTRAINT "client_notes_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_notes" ADD CONSTRAINT "client_notes_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_tags" ADD CONSTRAINT "client_tags_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_tags" ADD CONSTRAINT "client_tags_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_shares" ADD CONSTRAINT "exercise_shares_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_shares" ADD CONSTRAINT "exercise_shares_shared_with_users_id_fk" FOREIGN KEY ("shared_with") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_shares" ADD CONSTRAINT "exercise_shares_shared_by_users_id_fk" FOREIGN KEY ("shared_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_videos" ADD CONSTRAINT "exercise_videos_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_videos" ADD CONSTRAINT "exercise_videos_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_videos" ADD CONSTRAINT "exercise_videos_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uploads" ADD CONSTRAINT "media_uploads_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uploads" ADD CONSTRAINT "media_uploads_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_base_version_id_plan_versions_id_fk" FOREIGN KEY ("base_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_template_id_plan_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."plan_templates"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_draft_clients" ADD CONSTRAINT "plan_draft_clients_draft_id_plan_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."plan_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_draft_clients" ADD CONSTRAINT "plan_draft_clients_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_draft_clients" ADD CONSTRAINT "plan_draft_clients_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_draft_clients" ADD CONSTRAINT "plan_draft_clients_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_phases" ADD CONSTRAINT "plan_phases_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_phases" ADD CONSTRAINT "plan_phases_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_templates" ADD CONSTRAINT "plan_templates_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_plan_version_id_plan_versions_id_fk" FOREIGN KEY ("plan_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_made_version_id_plan_versions_id_fk" FOREIGN KEY ("made_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_views" ADD CONSTRAINT "roster_views_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attention_thresholds_for_all" ON "attention_thresholds" USING btree ("trainer_id") WHERE "attention_thresholds"."client_id" is null;--> statement-breakpoint
CREATE INDEX "attention_thresholds_client_id_index" ON "attention_thresholds" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "client_availabilities_noted_by_index" ON "client_availabilities" USING btree ("noted_by");--> statement-breakpoint
CREATE UNIQUE INDEX "client_cautions_one_standing" ON "client_cautions" USING btree ("client_id","tag") WHERE "client_cautions"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "client_cautions_client_id_index" ON "client_cautions" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "client_cautions_noted_by_index" ON "client_cautions" USING btree ("noted_by");--> statement-breakpoint
CREATE INDEX "client_cautions_lifted_by_index" ON "client_cautions" USING btree ("lifted_by");--> statement-breakpoint
CREATE INDEX "client_goals_client_id_created_at_index" ON "client_goals" USING btree ("client_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "client_goals_set_by_index" ON "client_goals" USING btree ("set_by");--> statement-breakpoint
CREATE INDEX "client_goals_reached_by_index" ON "client_goals" USING btree ("reached_by");--> statement-breakpoint
CREATE INDEX "client_goals_dropped_by_index" ON "client_goals" USING btree ("dropped_by");--> statement-breakpoint
CREATE INDEX "client_notes_trainer_id_client_id_created_at_index" ON "client_notes" USING btree ("trainer_id","client_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "client_notes_client_id_index" ON "client_notes" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "client_notes_session_id_index" ON "client_notes" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "client_tags_trainer_id_name_index" ON "client_tags" USING btree ("trainer_id","name");--> statement-breakpoint
CREATE INDEX "client_tags_client_id_index" ON "client_tags" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "exercise_shares_shared_with_index" ON "exercise_shares" USING btree ("shared_with");--> statement-breakpoint
CREATE INDEX "exercise_shares_shared_by_index" ON "exercise_shares" USING btree ("shared_by");--> statement-breakpoint
CREATE UNIQUE INDEX "exercise_videos_one_each" ON "exercise_videos" USING btree ("exercise_id","owner_id") WHERE "exercise_videos"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "exercise_videos_exercise_id_index" ON "exercise_videos" USING btree ("exercise_id");--> statement-breakpoint
CREATE INDEX "exercise_videos_owner_id_index" ON "exercise_videos" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "exercise_videos_media_id_index" ON "exercise_videos" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "media_uploads_owner_id_index" ON "media_uploads" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "media_uploads_media_id_index" ON "media_uploads" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "media_uploads_expires_at_index" ON "media_uploads" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_drafts_one_open" ON "plan_drafts" USING btree ("plan_id") WHERE "plan_drafts"."assigned_at" is null and "plan_drafts"."discarded_at" is null;--> statement-breakpoint
CREATE INDEX "plan_drafts_trainer_id_updated_at_index" ON "plan_drafts" USING btree ("trainer_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "plan_drafts_plan_id_index" ON "plan_drafts" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "plan_drafts_base_version_id_index" ON "plan_drafts" USING btree ("base_version_id");--> statement-breakpoint
CREATE INDEX "plan_drafts_template_id_index" ON "plan_drafts" USING btree ("template_id");--> statement-breakpoint
CREATE INDEX "plan_drafts_saved_by_index" ON "plan_drafts" USING btree ("saved_by");--> statement-breakpoint
CREATE INDEX "plan_draft_clients_client_id_index" ON "plan_draft_clients" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "plan_draft_clients_added_by_index" ON "plan_draft_clients" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "plan_draft_clients_plan_id_index" ON "plan_draft_clients" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "plan_phases_created_by_index" ON "plan_phases" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "plan_templates_owner_id_updated_at_index" ON "plan_templates" USING btree ("owner_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "progression_proposals_one_waiting" ON "progression_proposals" USING btree ("plan_id") WHERE "progression_proposals"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "progression_proposals_plan_id_proposed_at_index" ON "progression_proposals" USING btree ("plan_id","proposed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "progression_proposals_plan_version_id_index" ON "progression_proposals" USING btree ("plan_version_id");--> statement-breakpoint
CREATE INDEX "progression_proposals_client_id_index" ON "progression_proposals" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "progression_proposals_decided_by_index" ON "progression_proposals" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "progression_proposals_made_version_id_index" ON "progression_proposals" USING btree ("made_version_id");--> statement-breakpoint
CREATE INDEX "roster_views_trainer_id_position_index" ON "roster_views" USING btree ("trainer_id","position");--> statement-breakpoint
ALTER TABLE "coachings" ADD CONSTRAINT "coachings_paused_by_users_id_fk" FOREIGN KEY ("paused_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coachings" ADD CONSTRAINT "coachings_archived_by_users_id_fk" FOREIGN KEY ("archived_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_removed_by_users_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_phase_id_plan_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."plan_phases"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routine_publications" ADD CONSTRAINT "routine_publications_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attention_items_one_cause" ON "attention_items" USING btree ("trainer_id","client_id","kind","cause") WHERE "attention_items"."cause" <> '';--> statement-breakpoint
CREATE INDEX "coachings_paused_by_index" ON "coachings" USING btree ("paused_by");--> statement-breakpoint
CREATE INDEX "coachings_archived_by_index" ON "coachings" USING btree ("archived_by");--> statement-breakpoint
CREATE INDEX "media_removed_by_index" ON "media" USING btree ("removed_by");--> statement-breakpoint
CREATE INDEX "plan_versions_phase_id_index" ON "plan_versions" USING btree ("phase_id");--> statement-breakpoint
CREATE INDEX "routine_publications_withdrawn_by_index" ON "routine_publications" USING btree ("withdrawn_by");--> statement-breakpoint
ALTER TABLE "attention_items" ADD CONSTRAINT "attention_items_ending" CHECK ("attention_items"."ending" in ('done', 'settled', 'parted'));--> statement-breakpoint
ALTER TABLE "attention_items" ADD CONSTRAINT "attention_items_kind" CHECK ("attention_items"."kind" in ('alarm_stop', 'red_answer', 'red_flag', 'pain_up', 'missed_sessions', 'skips_step', 'unread_message', 'unread_note', 'plan_ending', 'retest_due', 'proposal_waiting'));--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_progression_mode" CHECK ("plans"."progression_mode" in ('off', 'propose', 'automatic'));