"use client";

import { useTranslations } from "use-intl";
import { SettingsPart } from "../../shell/settings-part.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { Thresholds } from "./thresholds.tsx";

/** When the trainer wants to look at the client whose page this is: one part of that client's settings. */
export function ClientThresholds() {
  const t = useTranslations("threshold");
  const clientId = usePathId();
  return clientId === null ? null : (
    <SettingsPart title={t("forClient")} lead={t("lead")}>
      <Thresholds clientId={clientId} />
    </SettingsPart>
  );
}
