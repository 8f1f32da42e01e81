DROP INDEX "comments_exercise_id_index";--> statement-breakpoint
CREATE INDEX "comments_of_exercise" ON "comments" USING btree ("exercise_id","created_at" desc,"id" desc);