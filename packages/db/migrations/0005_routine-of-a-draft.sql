ALTER TABLE "plan_drafts" ADD COLUMN "routine_id" text;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_routine_id_routines_id_fk" FOREIGN KEY ("routine_id") REFERENCES "public"."routines"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_drafts_routine_id_index" ON "plan_drafts" USING btree ("routine_id");