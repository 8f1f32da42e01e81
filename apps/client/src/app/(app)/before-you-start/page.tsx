import type { Metadata } from "next";
import { BeforeYouStartScreen } from "../../../features/red-flag/before-you-start-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.beforeYouStart") };

export default function BeforeYouStartPage() {
  return <BeforeYouStartScreen />;
}
