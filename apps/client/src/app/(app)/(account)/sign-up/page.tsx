import type { Metadata } from "next";
import { SignUpScreen } from "../../../../features/account/sign-up-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.signUp") };

export default function SignUpPage() {
  return <SignUpScreen />;
}
