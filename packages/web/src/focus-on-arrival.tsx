"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** After a walk from page to page the heading takes the focus, as a fresh page load would. */
export function FocusOnArrival() {
  const pathname = usePathname();
  const arrived = useRef(pathname);
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    const main = document.querySelector("main");
    const heading = main?.querySelector<HTMLElement>("h1[tabindex]") ?? main;
    heading?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
