import type { Metadata } from "next";
import { FiguresScreen } from "../../../../features/exercise/figures-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.figures") };

export default function FiguresPage() {
  return <FiguresScreen />;
}
