"use client";

import { BlockedSection } from "./blocked-section.tsx";
import { NoticesSection } from "./notices-section.tsx";

/** What the settings hold of the community. */
export function CommunitySections() {
  return (
    <>
      <NoticesSection />
      <BlockedSection />
    </>
  );
}
