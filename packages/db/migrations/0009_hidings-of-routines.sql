ALTER TABLE "comment_hidings" RENAME TO "hidings";--> statement-breakpoint
ALTER TABLE "hidings" DROP CONSTRAINT "comment_hidings_reason";--> statement-breakpoint
ALTER TABLE "hidings" DROP CONSTRAINT "comment_hidings_comment_id_comments_id_fk";
--> statement-breakpoint
ALTER TABLE "hidings" DROP CONSTRAINT "comment_hidings_hidden_by_users_id_fk";
--> statement-breakpoint
ALTER TABLE "hidings" DROP CONSTRAINT "comment_hidings_decided_by_users_id_fk";
--> statement-breakpoint
ALTER TABLE "hidings" DROP CONSTRAINT "comment_hidings_lifted_by_users_id_fk";
--> statement-breakpoint
DROP INDEX "comment_hidings_one_standing";--> statement-breakpoint
DROP INDEX "comment_hidings_comment_id_index";--> statement-breakpoint
DROP INDEX "comment_hidings_hidden_by_index";--> statement-breakpoint
DROP INDEX "comment_hidings_decided_by_index";--> statement-breakpoint
DROP INDEX "comment_hidings_lifted_by_index";--> statement-breakpoint
DROP INDEX "comment_hidings_appeals";--> statement-breakpoint
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_hidden_by_users_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_lifted_by_users_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hidings_one_standing" ON "hidings" USING btree ("comment_id") WHERE "hidings"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "hidings_comment_id_index" ON "hidings" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "hidings_hidden_by_index" ON "hidings" USING btree ("hidden_by");--> statement-breakpoint
CREATE INDEX "hidings_decided_by_index" ON "hidings" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "hidings_lifted_by_index" ON "hidings" USING btree ("lifted_by");--> statement-breakpoint
CREATE INDEX "hidings_appeals" ON "hidings" USING btree ("appealed_at") WHERE "hidings"."decided_at" is null;--> statement-breakpoint
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_reason" CHECK ("hidings"."reason" in ('unkind', 'medical_advice', 'dangerous', 'private_facts', 'advertising', 'other'));--> statement-breakpoint
DROP INDEX "hidings_one_standing";--> statement-breakpoint
ALTER TABLE "hidings" ALTER COLUMN "comment_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "hidings" ADD COLUMN "routine_id" text;--> statement-breakpoint
ALTER TABLE "routines" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hidings_of_comment_one_standing" ON "hidings" USING btree ("comment_id") WHERE "hidings"."lifted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hidings_of_routine_one_standing" ON "hidings" USING btree ("routine_id") WHERE "hidings"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "hidings_routine_id_index" ON "hidings" USING btree ("routine_id");--> statement-breakpoint
ALTER TABLE "hidings" ADD CONSTRAINT "hidings_of_one_thing" CHECK (num_nonnulls("hidings"."comment_id", "hidings"."routine_id") = 1);