import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.builder") };

/** The one shell behind `/plans/new`. */
export default function BuilderNewPage() {
  return <PageTitle>{words("pageTitle.builder")}</PageTitle>;
}
