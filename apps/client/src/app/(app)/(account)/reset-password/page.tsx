import type { Metadata } from "next";
import { ResetPasswordScreen } from "@fourstep/web/account/reset-password-screen";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.resetPassword") };

export default function ResetPasswordPage() {
  return <ResetPasswordScreen />;
}
