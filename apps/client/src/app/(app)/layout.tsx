import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Providers } from "../../shell/providers.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** Everything that somebody signs in for: words and data for every screen. */
export default function AppLayout({ children }: { children: ReactNode }) {
  return <Providers>{children}</Providers>;
}
