import type { Metadata } from "next";
import { ClientSignInScreen } from "../../../../features/account/client-sign-in-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.signIn") };

export default function SignInPage() {
  return <ClientSignInScreen />;
}
