import type { Metadata } from "next";
import { Suspense } from "react";
import { ReportScreen } from "../../../features/report/report-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.report") };

/** The one shell behind `/clients/…/report`. */
export default function ReportPage() {
  return (
    <Suspense>
      <ReportScreen />
    </Suspense>
  );
}
