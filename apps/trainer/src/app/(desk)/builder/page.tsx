import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.builder") };

/** The one shell behind `/plans/…`. */
export default function BuilderPage() {
  return <PageTitle>{words("pageTitle.builder")}</PageTitle>;
}
