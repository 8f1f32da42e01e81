import { SignInScreen } from "@fourstep/web/account/sign-in-screen";
import type { Metadata } from "next";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.signIn") };

export default function SignInPage() {
  return <SignInScreen home="/queue" title={words("welcome.title")} lead={words("welcome.lead")} />;
}
