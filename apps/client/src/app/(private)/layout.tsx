import type { ReactNode } from "react";
import { OutboxSender } from "../../features/outbox/outbox-sender.tsx";
import { AppFrame } from "../../shell/app-frame.tsx";

export default function PrivateLayout({ children }: { children: ReactNode }) {
  return (
    <AppFrame>
      <OutboxSender />
      {children}
    </AppFrame>
  );
}
