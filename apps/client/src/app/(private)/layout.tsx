import type { ReactNode } from "react";
import { OutboxSenderLater } from "../../features/outbox/outbox-sender-later.tsx";
import { AppFrame } from "../../shell/app-frame.tsx";

export default function PrivateLayout({ children }: { children: ReactNode }) {
  return (
    <AppFrame>
      <OutboxSenderLater />
      {children}
    </AppFrame>
  );
}
