import type { Metadata } from "next";
import { NotHere } from "../../../features/public/frame/not-here.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = {
  title: words("pageTitle.notFound"),
  robots: { index: false },
};

/**
 * What the server in front answers where a public page is not found: what Next answers there comes from a script alone.
 */
export default function NotHerePage() {
  return <NotHere />;
}
