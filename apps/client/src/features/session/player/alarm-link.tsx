"use client";

import { Button } from "@fourstep/ui/button";
import { OctagonAlert } from "lucide-react";
import { useTranslations } from "use-intl";

/** The way to the alarm signs from wherever the player's own button is covered. */
export function AlarmLink({ onAlarm }: { onAlarm: () => void }) {
  const t = useTranslations("session");
  return (
    <Button
      variant="quiet"
      isFullWidth
      icon={<OctagonAlert aria-hidden className="text-stop" />}
      onClick={onAlarm}
    >
      {t("alarm")}
    </Button>
  );
}
