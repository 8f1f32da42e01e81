import type { Metadata } from "next";
import { ResetPasswordScreen } from "../../../features/account/reset-password-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.resetPassword") };

export default function ResetPasswordPage() {
  return <ResetPasswordScreen />;
}
