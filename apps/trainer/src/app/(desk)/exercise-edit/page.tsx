import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.exerciseEdit") };

/** The one shell behind `/library/…/edit`. */
export default function ExerciseEditPage() {
  return <PageTitle>{words("pageTitle.exerciseEdit")}</PageTitle>;
}
