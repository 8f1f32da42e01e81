import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routines") };

export default function RoutinesPage() {
  return <PageTitle>{words("pageTitle.routines")}</PageTitle>;
}
