import type { ReactNode } from "react";
import { DeskFrame } from "../../shell/desk-frame.tsx";

export default function DeskLayout({ children }: { children: ReactNode }) {
  return <DeskFrame>{children}</DeskFrame>;
}
