import type { Metadata } from "next";
import { ForgotPasswordScreen } from "@fourstep/web/account/forgot-password-screen";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.forgotPassword") };

export default function ForgotPasswordPage() {
  return <ForgotPasswordScreen />;
}
