import type { Metadata } from "next";
import { NotHere } from "../../features/public/frame/not-here.tsx";
import { words } from "../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.notFound") };

/** A public page that is not there, or not any more: taken back, or never was. */
export default function NotFoundPage() {
  return <NotHere />;
}
