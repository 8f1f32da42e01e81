import type { Metadata } from "next";
import { Suspense } from "react";
import { LibraryScreen } from "../../../features/exercise/library-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.library") };

export default function LibraryPage() {
  return (
    <Suspense>
      <LibraryScreen />
    </Suspense>
  );
}
