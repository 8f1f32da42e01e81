CREATE TABLE "author_follows" (
	"follower_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "author_follows_follower_id_author_id_pk" PRIMARY KEY("follower_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"routine_id" text NOT NULL,
	"exercise_id" text,
	"author_id" uuid NOT NULL,
	"parent_id" uuid,
	"root_id" uuid,
	"depth" smallint DEFAULT 0 NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" uuid,
	"hidden_at" timestamp (3) with time zone,
	"helped" integer DEFAULT 0 NOT NULL,
	"same" integer DEFAULT 0 NOT NULL,
	"careful" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "comments_depth" CHECK ("comments"."depth" between 0 and 2),
	CONSTRAINT "comments_counts" CHECK (least("comments"."helped", "comments"."same", "comments"."careful") >= 0)
);
--> statement-breakpoint
CREATE TABLE "comment_edits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"body" text NOT NULL,
	"edited_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_by" uuid
);
--> statement-breakpoint
CREATE TABLE "comment_hidings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"hidden_by" uuid,
	"hidden_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"appealed_at" timestamp (3) with time zone,
	"appeal" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"is_upheld" boolean,
	"decision" text,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" uuid,
	CONSTRAINT "comment_hidings_reason" CHECK ("comment_hidings"."reason" in ('unkind', 'medical_advice', 'dangerous', 'private_facts', 'advertising', 'other'))
);
--> statement-breakpoint
CREATE TABLE "comment_mentions" (
	"comment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "comment_mentions_comment_id_user_id_pk" PRIMARY KEY("comment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "member_profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"picture_id" uuid,
	"has_page" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"actor_id" uuid,
	"comment_id" uuid,
	"routine_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('reply', 'mention', 'hidden', 'appeal_decided', 'routine_published', 'routine_changed'))
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"routine_id" text NOT NULL,
	"comment_id" uuid,
	"source" text NOT NULL,
	"plan_id" uuid,
	"sessions" smallint NOT NULL,
	"weeks" smallint NOT NULL,
	"pain_before" smallint NOT NULL,
	"pain_after" smallint NOT NULL,
	"shared_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "outcomes_source" CHECK ("outcomes"."source" in ('log', 'self')),
	CONSTRAINT "outcomes_before" CHECK ("outcomes"."pain_before" between 0 and 10),
	CONSTRAINT "outcomes_after" CHECK ("outcomes"."pain_after" between 0 and 10),
	CONSTRAINT "outcomes_amounts" CHECK ("outcomes"."sessions" > 0 and "outcomes"."weeks" > 0)
);
--> statement-breakpoint
CREATE TABLE "public_changes" (
	"tag" text PRIMARY KEY NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reactions" (
	"comment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reactions_comment_id_user_id_kind_pk" PRIMARY KEY("comment_id","user_id","kind"),
	CONSTRAINT "reactions_kind" CHECK ("reactions"."kind" in ('helped', 'same', 'careful'))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reporter_id" uuid,
	"comment_id" uuid,
	"routine_id" text,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"ending" text,
	CONSTRAINT "reports_reason" CHECK ("reports"."reason" in ('unkind', 'medical_advice', 'dangerous', 'private_facts', 'advertising', 'other')),
	CONSTRAINT "reports_ending" CHECK ("reports"."ending" in ('hidden', 'suspended', 'kept')),
	CONSTRAINT "reports_of_one_thing" CHECK (num_nonnulls("reports"."comment_id", "reports"."routine_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "saved_routines" (
	"user_id" uuid NOT NULL,
	"routine_id" text NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"seen" jsonb NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_routines_user_id_routine_id_pk" PRIMARY KEY("user_id","routine_id")
);
--> statement-breakpoint
CREATE TABLE "suspensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"suspended_by" uuid,
	"suspended_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"until" timestamp (3) with time zone,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" uuid
);
--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_roles";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "routine_id" text;--> statement-breakpoint
ALTER TABLE "routines" ADD COLUMN "adapted_from" text;--> statement-breakpoint
ALTER TABLE "routines" ADD COLUMN "adapted_content" jsonb;--> statement-breakpoint
ALTER TABLE "author_follows" ADD CONSTRAINT "author_follows_follower_id_users_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author_follows" ADD CONSTRAINT "author_follows_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_root_id_comments_id_fk" FOREIGN KEY ("root_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_deleted_by_users_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_edited_by_users_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_hidings" ADD CONSTRAINT "comment_hidings_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_hidings" ADD CONSTRAINT "comment_hidings_hidden_by_users_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_hidings" ADD CONSTRAINT "comment_hidings_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_hidings" ADD CONSTRAINT "comment_hidings_lifted_by_users_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_users_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_routines" ADD CONSTRAINT "saved_routines_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_routines" ADD CONSTRAINT "saved_routines_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_suspended_by_users_id_fk" FOREIGN KEY ("suspended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_lifted_by_users_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "author_follows_author_id_index" ON "author_follows" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "comments_newest" ON "comments" USING btree ("routine_id","created_at" desc,"id" desc) WHERE "comments"."root_id" is null;--> statement-breakpoint
CREATE INDEX "comments_most_helpful" ON "comments" USING btree ("routine_id","helped" desc,"created_at" desc,"id" desc) WHERE "comments"."root_id" is null;--> statement-breakpoint
CREATE INDEX "comments_root_id_created_at_index" ON "comments" USING btree ("root_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_routine_id_index" ON "comments" USING btree ("routine_id");--> statement-breakpoint
CREATE INDEX "comments_exercise_id_index" ON "comments" USING btree ("exercise_id");--> statement-breakpoint
CREATE INDEX "comments_author_id_created_at_index" ON "comments" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_parent_id_index" ON "comments" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "comments_deleted_by_index" ON "comments" USING btree ("deleted_by");--> statement-breakpoint
CREATE INDEX "comment_edits_comment_id_edited_at_index" ON "comment_edits" USING btree ("comment_id","edited_at");--> statement-breakpoint
CREATE INDEX "comment_edits_edited_by_index" ON "comment_edits" USING btree ("edited_by");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_hidings_one_standing" ON "comment_hidings" USING btree ("comment_id") WHERE "comment_hidings"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "comment_hidings_comment_id_index" ON "comment_hidings" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "comment_hidings_hidden_by_index" ON "comment_hidings" USING btree ("hidden_by");--> statement-breakpoint
CREATE INDEX "comment_hidings_decided_by_index" ON "comment_hidings" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "comment_hidings_lifted_by_index" ON "comment_hidings" USING btree ("lifted_by");--> statement-breakpoint
CREATE INDEX "comment_hidings_appeals" ON "comment_hidings" USING btree ("appealed_at") WHERE "comment_hidings"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "comment_mentions_user_id_index" ON "comment_mentions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_profiles_name_unique" ON "member_profiles" USING btree (lower("display_name"));--> statement-breakpoint
CREATE INDEX "member_profiles_picture_id_index" ON "member_profiles" USING btree ("picture_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("user_id","kind","cause");--> statement-breakpoint
CREATE INDEX "notices_user_id_created_at_index" ON "notices" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_to_mail" ON "notices" USING btree ("created_at") WHERE "notices"."mailed_at" is null and "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notices_actor_id_index" ON "notices" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "notices_comment_id_index" ON "notices" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "notices_routine_id_index" ON "notices" USING btree ("routine_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outcomes_one_standing" ON "outcomes" USING btree ("user_id","routine_id") WHERE "outcomes"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "outcomes_user_id_index" ON "outcomes" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "outcomes_routine_id_index" ON "outcomes" USING btree ("routine_id");--> statement-breakpoint
CREATE INDEX "outcomes_comment_id_index" ON "outcomes" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "outcomes_plan_id_index" ON "outcomes" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "public_changes_changed_at_index" ON "public_changes" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "reactions_user_id_index" ON "reactions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_of_comment_once" ON "reports" USING btree ("reporter_id","comment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_of_routine_once" ON "reports" USING btree ("reporter_id","routine_id");--> statement-breakpoint
CREATE INDEX "reports_open" ON "reports" USING btree ("created_at") WHERE "reports"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "reports_comment_id_index" ON "reports" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "reports_routine_id_index" ON "reports" USING btree ("routine_id");--> statement-breakpoint
CREATE INDEX "reports_ended_by_index" ON "reports" USING btree ("ended_by");--> statement-breakpoint
CREATE INDEX "saved_routines_routine_id_index" ON "saved_routines" USING btree ("routine_id");--> statement-breakpoint
CREATE INDEX "suspensions_user_id_index" ON "suspensions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "suspensions_suspended_by_index" ON "suspensions" USING btree ("suspended_by");--> statement-breakpoint
CREATE INDEX "suspensions_lifted_by_index" ON "suspensions" USING btree ("lifted_by");--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routines" ADD CONSTRAINT "routines_adapted_from_routines_id_fk" FOREIGN KEY ("adapted_from") REFERENCES "public"."routines"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plans_routine_id_index" ON "plans" USING btree ("routine_id");--> statement-breakpoint
CREATE INDEX "routines_adapted_from_index" ON "routines" USING btree ("adapted_from");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_roles" CHECK ("users"."roles" <@ array['client', 'trainer', 'moderator', 'owner']::text[]);