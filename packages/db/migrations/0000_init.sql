CREATE TABLE "accounts" (
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"answers" jsonb NOT NULL,
	"taken_on" date NOT NULL,
	"recorded_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessments_kind" CHECK ("assessments"."kind" in ('intake', 'exposure', 'tri_planar', 'trunk', 'self_test'))
);
--> statement-breakpoint
CREATE TABLE "attention_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"facts" jsonb NOT NULL,
	"raised_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"snoozed_until" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"done_by" uuid,
	CONSTRAINT "attention_items_kind" CHECK ("attention_items"."kind" in ('alarm_stop', 'red_answer', 'pain_up', 'missed_sessions', 'skips_step', 'unread_message', 'plan_ending', 'retest_due'))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text,
	"detail" jsonb,
	"address" text
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"blocker_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocks_blocker_id_blocked_id_pk" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"session_id" uuid,
	"day" date NOT NULL,
	"pain_now" smallint,
	"pain_worst_week" smallint,
	"next_morning" text,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_ins_next_morning" CHECK ("check_ins"."next_morning" in ('better', 'same', 'worse')),
	CONSTRAINT "check_ins_pain_now" CHECK ("check_ins"."pain_now" between 0 and 10),
	CONSTRAINT "check_ins_pain_worst_week" CHECK ("check_ins"."pain_worst_week" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "client_days" (
	"client_id" uuid NOT NULL,
	"day" date NOT NULL,
	"plan_version_id" uuid,
	"session_id" uuid,
	"status" text NOT NULL,
	"smr_planned" smallint DEFAULT 0 NOT NULL,
	"smr_done" smallint DEFAULT 0 NOT NULL,
	"activate_planned" smallint DEFAULT 0 NOT NULL,
	"activate_done" smallint DEFAULT 0 NOT NULL,
	"mobilize_planned" smallint DEFAULT 0 NOT NULL,
	"mobilize_done" smallint DEFAULT 0 NOT NULL,
	"integrate_planned" smallint DEFAULT 0 NOT NULL,
	"integrate_done" smallint DEFAULT 0 NOT NULL,
	"worst_discomfort" smallint,
	"seconds" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "client_days_client_id_day_pk" PRIMARY KEY("client_id","day"),
	CONSTRAINT "client_days_status" CHECK ("client_days"."status" in ('planned', 'done', 'partly', 'missed', 'skipped')),
	CONSTRAINT "client_days_worst_discomfort" CHECK ("client_days"."worst_discomfort" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "coachings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"may_watch_live" boolean DEFAULT false NOT NULL,
	CONSTRAINT "coachings_two_people" CHECK ("coachings"."trainer_id" <> "coachings"."client_id")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exercises" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"step" text NOT NULL,
	"content" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercises_step" CHECK ("exercises"."step" in ('smr', 'activate', 'mobilize', 'integrate'))
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid NOT NULL,
	"email" text,
	"code_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "login_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"app" text NOT NULL,
	"user_agent" text,
	"address" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	CONSTRAINT "login_sessions_app" CHECK ("login_sessions"."app" in ('client', 'trainer'))
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"bytes" bigint NOT NULL,
	"content_type" text NOT NULL,
	"path" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_kind" CHECK ("media"."kind" in ('image', 'video'))
);
--> statement-breakpoint
CREATE TABLE "notification_preferences" (
	"user_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"channel" text NOT NULL,
	"wanted" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_preferences_user_id_topic_channel_pk" PRIMARY KEY("user_id","topic","channel"),
	CONSTRAINT "notification_preferences_channel" CHECK ("notification_preferences"."channel" in ('mail', 'push'))
);
--> statement-breakpoint
CREATE TABLE "password_resets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trainer_id" uuid,
	"client_id" uuid NOT NULL,
	"title" text NOT NULL,
	"starts_on" date NOT NULL,
	"weeks" smallint NOT NULL,
	"weekdays" smallint[] NOT NULL,
	"current_version_id" uuid,
	"created_by" uuid,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plans_weeks" CHECK ("plans"."weeks" between 1 and 52),
	CONSTRAINT "plans_weekdays" CHECK (cardinality("plans"."weekdays") > 0 and "plans"."weekdays" <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[])
);
--> statement-breakpoint
CREATE TABLE "plan_days" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"plan_version_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"day" date NOT NULL,
	"moved_from" date,
	"skipped_at" timestamp (3) with time zone,
	"skip_reason" text,
	CONSTRAINT "plan_days_clientId_day_planId_unique" UNIQUE("client_id","day","plan_id")
);
--> statement-breakpoint
CREATE TABLE "plan_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_version_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"exercise_id" text NOT NULL,
	"step" text NOT NULL,
	"dose" jsonb NOT NULL,
	CONSTRAINT "plan_items_planVersionId_position_unique" UNIQUE("plan_version_id","position"),
	CONSTRAINT "plan_items_step" CHECK ("plan_items"."step" in ('smr', 'activate', 'mobilize', 'integrate'))
);
--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"reason" text,
	"sequence" text NOT NULL,
	"routine_name" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_versions_planId_number_unique" UNIQUE("plan_id","number"),
	CONSTRAINT "plan_versions_sequence" CHECK ("plan_versions"."sequence" in ('walkthrough', 'list'))
);
--> statement-breakpoint
CREATE TABLE "push_subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"keys" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"hits" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "rate_limits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "red_flag_screens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "red_flag_screens_outcome" CHECK ("red_flag_screens"."outcome" in ('no_flags', 'ask_first', 'seek_care'))
);
--> statement-breakpoint
CREATE TABLE "routines" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"name" text NOT NULL,
	"sequence" text DEFAULT 'walkthrough' NOT NULL,
	"audience" text NOT NULL,
	"why" text NOT NULL,
	"frequency" text NOT NULL,
	"safety_notes" text[] NOT NULL,
	"level" text NOT NULL,
	"visibility" text DEFAULT 'private' NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "routines_sequence" CHECK ("routines"."sequence" in ('walkthrough', 'list')),
	CONSTRAINT "routines_level" CHECK ("routines"."level" in ('beginner', 'intermediate', 'advanced')),
	CONSTRAINT "routines_visibility" CHECK ("routines"."visibility" in ('private', 'clients', 'community'))
);
--> statement-breakpoint
CREATE TABLE "routine_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"routine_id" text NOT NULL,
	"position" smallint NOT NULL,
	"exercise_id" text NOT NULL,
	"dose" jsonb NOT NULL,
	CONSTRAINT "routine_items_routineId_position_unique" UNIQUE("routine_id","position")
);
--> statement-breakpoint
CREATE TABLE "routine_publications" (
	"routine_id" text NOT NULL,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "routine_publications_routine_id_published_at_pk" PRIMARY KEY("routine_id","published_at")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_day_id" uuid,
	"plan_version_id" uuid NOT NULL,
	"day" date NOT NULL,
	"time_zone" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"ended" text,
	"end_reason" text,
	"alarm" text,
	"seconds" integer DEFAULT 0 NOT NULL,
	"pain_before" smallint,
	"pain_after" smallint,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_ended" CHECK ("sessions"."ended" in ('finished', 'early', 'alarm')),
	CONSTRAINT "sessions_alarm" CHECK ("sessions"."alarm" in ('sharp_or_shooting', 'down_the_leg', 'weakness', 'dizzy_or_breathless')),
	CONSTRAINT "sessions_end_is_whole" CHECK (("sessions"."finished_at" is null) = ("sessions"."ended" is null)),
	CONSTRAINT "sessions_pain_before" CHECK ("sessions"."pain_before" between 0 and 10),
	CONSTRAINT "sessions_pain_after" CHECK ("sessions"."pain_after" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "set_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"plan_item_id" uuid NOT NULL,
	"exercise_id" text NOT NULL,
	"step" text NOT NULL,
	"side" text NOT NULL,
	"set_number" smallint NOT NULL,
	"kind" text NOT NULL,
	"reps" smallint,
	"seconds" smallint NOT NULL,
	"spot" text,
	"technique" text,
	"tenderness_before" smallint,
	"tenderness_after" smallint,
	"discomfort" smallint,
	"outcome" text NOT NULL,
	"reason" text,
	"logged_at" timestamp (3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "set_logs_one_per_set" UNIQUE("session_id","plan_item_id","side","set_number"),
	CONSTRAINT "set_logs_step" CHECK ("set_logs"."step" in ('smr', 'activate', 'mobilize', 'integrate')),
	CONSTRAINT "set_logs_side" CHECK ("set_logs"."side" in ('left', 'right', 'both')),
	CONSTRAINT "set_logs_kind" CHECK ("set_logs"."kind" in ('reps', 'hold', 'spot')),
	CONSTRAINT "set_logs_outcome" CHECK ("set_logs"."outcome" in ('done', 'skipped', 'stopped')),
	CONSTRAINT "set_logs_technique" CHECK ("set_logs"."technique" in ('hold', 'gentle_knead')),
	CONSTRAINT "set_logs_reason" CHECK ("set_logs"."reason" in ('time', 'discomfort', 'equipment', 'space', 'not_today', 'other')),
	CONSTRAINT "set_logs_reps_of_reps" CHECK (("set_logs"."kind" = 'reps') = ("set_logs"."reps" is not null)),
	CONSTRAINT "set_logs_technique_of_spots" CHECK (("set_logs"."kind" = 'spot') = ("set_logs"."technique" is not null)),
	CONSTRAINT "set_logs_spot_of_spots" CHECK ("set_logs"."kind" = 'spot' or num_nonnulls("set_logs"."spot", "set_logs"."tenderness_before", "set_logs"."tenderness_after") = 0),
	CONSTRAINT "set_logs_set_number" CHECK ("set_logs"."set_number" between 1 and 20),
	CONSTRAINT "set_logs_reps" CHECK ("set_logs"."reps" between 0 and 200),
	CONSTRAINT "set_logs_seconds" CHECK ("set_logs"."seconds" between 0 and 3600),
	CONSTRAINT "set_logs_tenderness_before" CHECK ("set_logs"."tenderness_before" between 0 and 10),
	CONSTRAINT "set_logs_tenderness_after" CHECK ("set_logs"."tenderness_after" between 0 and 10),
	CONSTRAINT "set_logs_discomfort" CHECK ("set_logs"."discomfort" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"phone_region" text,
	"roles" text[] NOT NULL,
	"green_max" smallint DEFAULT 2 NOT NULL,
	"amber_max" smallint DEFAULT 5 NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_roles" CHECK ("users"."roles" <@ array['client', 'trainer', 'owner']::text[]),
	CONSTRAINT "users_has_role" CHECK (cardinality("users"."roles") > 0),
	CONSTRAINT "users_bands" CHECK (0 <= "users"."green_max" and "users"."green_max" < "users"."amber_max" and "users"."amber_max" <= 9)
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention_items" ADD CONSTRAINT "attention_items_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention_items" ADD CONSTRAINT "attention_items_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention_items" ADD CONSTRAINT "attention_items_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocker_id_users_id_fk" FOREIGN KEY ("blocker_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked_id_users_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_days" ADD CONSTRAINT "client_days_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_days" ADD CONSTRAINT "client_days_plan_version_id_plan_versions_id_fk" FOREIGN KEY ("plan_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_days" ADD CONSTRAINT "client_days_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coachings" ADD CONSTRAINT "coachings_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coachings" ADD CONSTRAINT "coachings_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coachings" ADD CONSTRAINT "coachings_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_sessions" ADD CONSTRAINT "login_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_sessions" ADD CONSTRAINT "login_sessions_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_current_version_id_plan_versions_id_fk" FOREIGN KEY ("current_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_days" ADD CONSTRAINT "plan_days_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_days" ADD CONSTRAINT "plan_days_plan_version_id_plan_versions_id_fk" FOREIGN KEY ("plan_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_days" ADD CONSTRAINT "plan_days_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_plan_version_id_plan_versions_id_fk" FOREIGN KEY ("plan_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flag_screens" ADD CONSTRAINT "red_flag_screens_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routines" ADD CONSTRAINT "routines_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routine_items" ADD CONSTRAINT "routine_items_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routine_items" ADD CONSTRAINT "routine_items_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routine_publications" ADD CONSTRAINT "routine_publications_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routine_publications" ADD CONSTRAINT "routine_publications_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_plan_day_id_plan_days_id_fk" FOREIGN KEY ("plan_day_id") REFERENCES "public"."plan_days"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_plan_version_id_plan_versions_id_fk" FOREIGN KEY ("plan_version_id") REFERENCES "public"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_logs" ADD CONSTRAINT "set_logs_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_logs" ADD CONSTRAINT "set_logs_client_id_users_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_logs" ADD CONSTRAINT "set_logs_plan_item_id_plan_items_id_fk" FOREIGN KEY ("plan_item_id") REFERENCES "public"."plan_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_logs" ADD CONSTRAINT "set_logs_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user_id_index" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "assessments_client_id_taken_on_index" ON "assessments" USING btree ("client_id","taken_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "assessments_recorded_by_index" ON "assessments" USING btree ("recorded_by");--> statement-breakpoint
CREATE UNIQUE INDEX "attention_items_one_open" ON "attention_items" USING btree ("trainer_id","client_id","kind") WHERE "attention_items"."done_at" is null;--> statement-breakpoint
CREATE INDEX "attention_items_trainer_id_raised_at_index" ON "attention_items" USING btree ("trainer_id","raised_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "attention_items_client_id_index" ON "attention_items" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "attention_items_done_by_index" ON "attention_items" USING btree ("done_by");--> statement-breakpoint
CREATE INDEX "audit_events_actor_id_at_index" ON "audit_events" USING btree ("actor_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_subject_type_subject_id_index" ON "audit_events" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "check_ins_client_id_day_index" ON "check_ins" USING btree ("client_id","day" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "check_ins_session_id_index" ON "check_ins" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "client_days_plan_version_id_index" ON "client_days" USING btree ("plan_version_id");--> statement-breakpoint
CREATE INDEX "client_days_session_id_index" ON "client_days" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "coachings_active_pair" ON "coachings" USING btree ("trainer_id","client_id") WHERE "coachings"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "coachings_trainer_id_index" ON "coachings" USING btree ("trainer_id");--> statement-breakpoint
CREATE INDEX "coachings_client_id_index" ON "coachings" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "coachings_ended_by_index" ON "coachings" USING btree ("ended_by");--> statement-breakpoint
CREATE INDEX "exercises_owner_id_index" ON "exercises" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "invites_trainer_id_index" ON "invites" USING btree ("trainer_id");--> statement-breakpoint
CREATE INDEX "invites_accepted_by_index" ON "invites" USING btree ("accepted_by");--> statement-breakpoint
CREATE UNIQUE INDEX "invites_code_hash_index" ON "invites" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "login_sessions_user_id_index" ON "login_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "login_sessions_revoked_by_index" ON "login_sessions" USING btree ("revoked_by");--> statement-breakpoint
CREATE INDEX "media_owner_id_index" ON "media" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "password_resets_user_id_index" ON "password_resets" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "password_resets_token_hash_index" ON "password_resets" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "plans_trainer_id_index" ON "plans" USING btree ("trainer_id");--> statement-breakpoint
CREATE INDEX "plans_client_id_index" ON "plans" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "plans_current_version_id_index" ON "plans" USING btree ("current_version_id");--> statement-breakpoint
CREATE INDEX "plans_created_by_index" ON "plans" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "plan_days_plan_id_index" ON "plan_days" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "plan_days_plan_version_id_index" ON "plan_days" USING btree ("plan_version_id");--> statement-breakpoint
CREATE INDEX "plan_items_exercise_id_index" ON "plan_items" USING btree ("exercise_id");--> statement-breakpoint
CREATE INDEX "plan_versions_created_by_index" ON "plan_versions" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "push_subscriptions_user_id_index" ON "push_subscriptions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "push_subscriptions_endpoint_index" ON "push_subscriptions" USING btree ("endpoint");--> statement-breakpoint
CREATE INDEX "red_flag_screens_client_id_created_at_index" ON "red_flag_screens" USING btree ("client_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "routines_owner_id_index" ON "routines" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "routine_items_exercise_id_index" ON "routine_items" USING btree ("exercise_id");--> statement-breakpoint
CREATE INDEX "routine_publications_published_by_index" ON "routine_publications" USING btree ("published_by");--> statement-breakpoint
CREATE INDEX "sessions_client_id_started_at_index" ON "sessions" USING btree ("client_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sessions_client_id_day_index" ON "sessions" USING btree ("client_id","day");--> statement-breakpoint
CREATE INDEX "sessions_plan_day_id_index" ON "sessions" USING btree ("plan_day_id");--> statement-breakpoint
CREATE INDEX "sessions_plan_version_id_index" ON "sessions" USING btree ("plan_version_id");--> statement-breakpoint
CREATE INDEX "set_logs_client_id_logged_at_index" ON "set_logs" USING btree ("client_id","logged_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "set_logs_plan_item_id_index" ON "set_logs" USING btree ("plan_item_id");--> statement-breakpoint
CREATE INDEX "set_logs_exercise_id_index" ON "set_logs" USING btree ("exercise_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree (lower("email"));