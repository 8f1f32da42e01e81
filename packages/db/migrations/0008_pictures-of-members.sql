CREATE TABLE "member_pictures" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"small" "bytea" NOT NULL,
	"large" "bytea" NOT NULL,
	"chosen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_pictures_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "member_profiles" DROP CONSTRAINT "member_profiles_picture_id_media_id_fk";
--> statement-breakpoint
DROP INDEX "member_profiles_picture_id_index";--> statement-breakpoint
ALTER TABLE "member_pictures" ADD CONSTRAINT "member_pictures_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profiles" DROP COLUMN "picture_id";