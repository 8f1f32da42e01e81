import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.clientSettings") };

/** The one shell behind `/clients/…/settings`. */
export default function ClientSettingsPage() {
  return <PageTitle>{words("pageTitle.clientSettings")}</PageTitle>;
}
