import type { Metadata } from "next";
import { preload } from "react-dom";
import { apiPath } from "../../../env.ts";
import { TodayScreen } from "../../../features/today/today-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.today") };

export default function TodayPage() {
  // The page asks for its data while its scripts are still on their way.
  preload(`${apiPath}/today.get?input=%7B%7D`, { as: "fetch", crossOrigin: "anonymous" });
  return <TodayScreen />;
}
