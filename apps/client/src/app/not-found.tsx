import type { Metadata } from "next";
import { NotFoundScreen } from "../shell/not-found-screen.tsx";
import { words } from "../words.ts";

export const metadata: Metadata = { title: words("pageTitle.notFound") };

export default function NotFoundPage() {
  return <NotFoundScreen />;
}
