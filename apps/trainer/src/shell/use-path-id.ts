"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * The id in the address of a page that one static shell serves for all ids (`/clients/…`). Null while the
 * shell itself is rendered, since it does not know yet for whom it will stand.
 */
export function usePathId(): string | null {
  const pathname = usePathname();
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isInBrowser ? (pathname.split("/")[2] ?? null) : null;
}
