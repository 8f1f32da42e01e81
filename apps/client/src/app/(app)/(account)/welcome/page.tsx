import type { Metadata } from "next";
import { FirstRunScreen } from "../../../../features/account/first-run-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.welcome") };

export default function FirstRunPage() {
  return <FirstRunScreen />;
}
