import type { Metadata } from "next";
import { JoinScreen } from "../../../../features/invite/join-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.join") };

export default function JoinPage() {
  return <JoinScreen />;
}
