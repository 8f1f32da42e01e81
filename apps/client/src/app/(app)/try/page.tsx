import type { Metadata } from "next";
import { TryScreen } from "../../../features/try/try-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.try") };

/** `/try/:id` is rewritten onto this one static page; the screen reads the routine from the address. */
export default function TryPage() {
  return <TryScreen />;
}
