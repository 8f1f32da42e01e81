import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routine") };

/** The one shell behind `/routines/…`. */
export default function RoutinePage() {
  return <PageTitle>{words("pageTitle.routine")}</PageTitle>;
}
