import * as z from "zod";
import { DisplayName } from "./display-name.ts";

/** The longest that somebody says of themselves. */
export const mostAbout = 300;

/** How a member wants to be shown to others. */
export const ProfileInput = z.object({
  displayName: DisplayName,
  about: z.string().trim().max(mostAbout),
  /** A trainer's own page, with what they published. */
  hasPage: z.boolean(),
});
export type ProfileInput = z.infer<typeof ProfileInput>;
