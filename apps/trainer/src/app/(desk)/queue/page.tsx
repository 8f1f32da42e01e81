import type { Metadata } from "next";
import { PageTitle } from "../../../shell/page-title.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.queue") };

export default function QueuePage() {
  return <PageTitle>{words("pageTitle.queue")}</PageTitle>;
}
