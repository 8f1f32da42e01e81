import type { Metadata } from "next";
import { NoticesScreen } from "../../../features/notice/notices-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.notices") };

export default function NoticesPage() {
  return <NoticesScreen />;
}
