import type { Metadata } from "next";
import { ModerationScreen } from "../../../features/moderation/moderation-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.moderation") };

export default function ModerationPage() {
  return <ModerationScreen />;
}
