DROP INDEX "comments_routine_id_index";--> statement-breakpoint
CREATE INDEX "comments_latest" ON "comments" USING btree ("routine_id","created_at" desc,"id" desc);