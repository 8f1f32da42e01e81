import type { ReactNode } from "react";
import { AppFrame } from "../../shell/app-frame.tsx";

export default function PrivateLayout({ children }: { children: ReactNode }) {
  return <AppFrame>{children}</AppFrame>;
}
