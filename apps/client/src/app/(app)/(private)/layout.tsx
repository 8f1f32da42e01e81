import type { ReactNode } from "react";
import { NoticeBellLater } from "../../../features/civility/notice-bell-later.tsx";
import { ReadyForOffline } from "../../../features/offline/ready-for-offline.tsx";
import { OutboxSenderLater } from "../../../features/outbox/outbox-sender-later.tsx";
import { AppFrame } from "../../../shell/app-frame.tsx";

export default function PrivateLayout({ children }: { children: ReactNode }) {
  return (
    <AppFrame>
      <ReadyForOffline />
      <OutboxSenderLater says />
      {children}
      <NoticeBellLater />
    </AppFrame>
  );
}
