import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.exerciseNew") };

/** The one shell behind `/library/new`. */
export default function ExerciseNewPage() {
  return <PageTitle>{words("pageTitle.exerciseNew")}</PageTitle>;
}
