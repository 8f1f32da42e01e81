"use client";

import { Segmented } from "@fourstep/ui/segmented";
import { Switch } from "@fourstep/ui/switch";
import { useTranslations } from "use-intl";
import { SoundSettings } from "./sound-settings.tsx";
import { changePreferences, usePreferences } from "./use-preferences.ts";
import { VoiceSettings } from "./voice-settings.tsx";

/** How a session is told on this device, and who sets its pace. */
export function GuideSettings() {
  const t = useTranslations("guide");
  const chosen = usePreferences();
  return (
    <div className="grid grid-cols-1 gap-6">
      <VoiceSettings />
      <SoundSettings />
      <fieldset className="grid gap-2">
        <legend className="type-body mb-2 font-semibold text-ink">{t("pace.title")}</legend>
        <Segmented
          label={t("pace.title")}
          value={chosen.pace}
          options={[
            { value: "auto", label: t("pace.auto") },
            { value: "tap", label: t("pace.tap") },
          ]}
          onChange={(pace) => changePreferences({ pace })}
        />
        <Switch
          label={t("alone.title")}
          detail={t("alone.detail")}
          checked={chosen.goesOnAlone}
          onChange={(event) => changePreferences({ goesOnAlone: event.target.checked })}
        />
      </fieldset>
      <Switch
        label={t("awake.title")}
        detail={t("awake.detail")}
        checked={chosen.staysAwake}
        onChange={(event) => changePreferences({ staysAwake: event.target.checked })}
      />
      <Switch
        label={t("stops.title")}
        detail={t("stops.detail")}
        checked={chosen.hasStops}
        onChange={(event) => changePreferences({ hasStops: event.target.checked })}
      />
      <details className="group">
        <summary className="type-body min-h-12 cursor-pointer content-center font-semibold text-accent">
          {t("keys.title")}
        </summary>
        <dl className="type-secondary grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-ink-2">
          {keys.map((key) => (
            <div key={key} className="contents">
              <dt className="font-semibold text-ink">{t(`keys.${key}.key`)}</dt>
              <dd>{t(`keys.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="type-secondary-s text-ink-2">{t("device")}</p>
    </div>
  );
}

const keys = ["main", "skip", "number", "count", "alarm", "voice", "more"] as const;
