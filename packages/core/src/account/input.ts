import * as z from "zod";
import { TimeZone } from "../calendar/day.ts";

// Trimmed first: an address pasted with a space around it is that address.
export const Email = z.string().trim().toLowerCase().pipe(z.email().max(254));
/** Long rather than odd: at least ten characters, nothing else asked. */
export const Password = z.string().min(10).max(200);
export const PersonName = z.string().trim().min(1).max(80);

export const SignInInput = z.object({ email: Email, password: z.string().min(1).max(200) });
export type SignInInput = z.infer<typeof SignInInput>;

export const SignUpInput = z.object({
  id: z.uuid(),
  name: PersonName,
  email: Email,
  password: Password,
  timeZone: TimeZone,
});
export type SignUpInput = z.infer<typeof SignUpInput>;

export const FirstRunInput = SignUpInput.extend({ code: z.string().trim().min(1).max(64) });
export type FirstRunInput = z.infer<typeof FirstRunInput>;

export const AskPasswordResetInput = z.object({ email: Email });
export type AskPasswordResetInput = z.infer<typeof AskPasswordResetInput>;

export const ResetPasswordInput = z.object({
  token: z.string().min(20).max(200),
  password: Password,
});
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>;

export const UpdateAccountInput = z.object({ name: PersonName, timeZone: TimeZone });
export type UpdateAccountInput = z.infer<typeof UpdateAccountInput>;

/** One device that is signed in. */
export interface LoginSession {
  readonly id: string;
  readonly app: "client" | "trainer";
  readonly userAgent: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly current: boolean;
}
