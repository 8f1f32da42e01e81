import type { Metadata } from "next";
import { Suspense } from "react";
import { NewPlan } from "../../../features/plan/new-plan.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.builder") };

/** The one shell behind `/plans/new`. */
export default function BuilderNewPage() {
  return (
    <Suspense>
      <NewPlan />
    </Suspense>
  );
}
