import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preloadFonts } from "@fourstep/ui/fonts";
import { Providers } from "../shell/providers.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Fourstep", template: "%s · Fourstep" },
  description: "Today's corrective exercise, step by step.",
  robots: { index: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBF8F3" },
    { media: "(prefers-color-scheme: dark)", color: "#11181B" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
