import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preloadFonts } from "@fourstep/ui/fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Fourstep", template: "%s · Fourstep" },
  description: "Today's corrective exercise, step by step.",
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

/** Bare: a page that anybody reads carries nothing of the app that people sign in to. */
export default function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
