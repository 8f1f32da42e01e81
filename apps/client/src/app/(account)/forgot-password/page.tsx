import type { Metadata } from "next";
import { ForgotPasswordScreen } from "../../../features/account/forgot-password-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.forgotPassword") };

export default function ForgotPasswordPage() {
  return <ForgotPasswordScreen />;
}
