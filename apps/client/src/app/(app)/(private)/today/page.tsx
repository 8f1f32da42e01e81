import type { Metadata } from "next";
import { TodayScreen } from "../../../../features/today/today-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.today") };

export default function TodayPage() {
  return <TodayScreen />;
}
