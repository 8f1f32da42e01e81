import type { Metadata } from "next";
import { Suspense } from "react";
import { BuilderScreen } from "../../../features/builder/builder-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.builder") };

/** The one shell behind `/plans/…`. */
export default function BuilderPage() {
  return (
    <Suspense>
      <BuilderScreen />
    </Suspense>
  );
}
