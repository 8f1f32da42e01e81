import type { Metadata } from "next";
import type { ReactNode } from "react";
import { siteOrigin } from "../../features/public/site.ts";

// Drawn when somebody asks: an app is built with no database in reach. The server keeps what was drawn.
export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(siteOrigin()) };
}

/** Pages that anybody reads: none of the app's words or data, so that they are small and stand without a script. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return children;
}
