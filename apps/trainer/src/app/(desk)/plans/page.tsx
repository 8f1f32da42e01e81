import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.plans") };

export default function PlansPage() {
  return <PageTitle>{words("pageTitle.plans")}</PageTitle>;
}
