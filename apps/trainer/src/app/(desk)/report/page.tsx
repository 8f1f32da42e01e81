import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.report") };

/** The one shell behind `/clients/…/report`. */
export default function ReportPage() {
  return <PageTitle>{words("pageTitle.report")}</PageTitle>;
}
