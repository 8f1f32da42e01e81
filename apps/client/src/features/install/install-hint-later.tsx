"use client";

import type { Today } from "@fourstep/core";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useWhenIdle } from "../../shell/use-when-idle.ts";
import "./offer.ts";

const InstallHint = dynamic(async () => (await import("../today/when-idle.ts")).InstallHint, {
  ssr: false,
});

const trained = new Set(["done", "partly"]);

/** The hint's code comes once the page has come to rest, and only for somebody who trained this week. */
export function InstallHintLater({ today }: { today: Today }) {
  const [isTime, setTime] = useState(false);
  const [arrive] = useState(() => () => setTime(true));
  useWhenIdle(arrive);
  const hasTrained = today.week.some(({ status }) => trained.has(status));
  return isTime && hasTrained ? <InstallHint hasTrained={hasTrained} /> : null;
}
