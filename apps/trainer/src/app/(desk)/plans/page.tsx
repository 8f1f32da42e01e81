import type { Metadata } from "next";
import { PlansScreen } from "../../../features/plan/plans-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.plans") };

export default function PlansPage() {
  return <PlansScreen />;
}
