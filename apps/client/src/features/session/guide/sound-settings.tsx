"use client";

import { Segmented } from "@fourstep/ui/segmented";
import { Switch } from "@fourstep/ui/switch";
import { useTranslations } from "use-intl";
import { buzz, canBuzz } from "./buzz.ts";
import { chime } from "./chimes.ts";
import type { Volume } from "./preferences.ts";
import { changePreferences, usePreferences } from "./use-preferences.ts";

/** What the end of a set sounds like: two soft tones that go down. */
const sample = [
  { pitch: 554, from: 0, seconds: 0.2, loudness: 1 },
  { pitch: 330, from: 0.22, seconds: 0.4, loudness: 1 },
];

/** Tones and touch, each heard or felt when it is switched on. */
export function SoundSettings() {
  const t = useTranslations("guide.sound");
  const { hasSounds, volume, vibrates } = usePreferences();
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{t("legend")}</legend>
      <Switch
        label={t("title")}
        detail={t("detail")}
        checked={hasSounds}
        onChange={(event) => {
          changePreferences({ hasSounds: event.target.checked });
          if (event.target.checked) chime(sample, volume);
        }}
      />
      {hasSounds ? (
        <Segmented<Volume>
          label={t("volume")}
          value={volume}
          options={[
            { value: "soft", label: t("soft") },
            { value: "medium", label: t("medium") },
            { value: "loud", label: t("loud") },
          ]}
          onChange={(next) => {
            changePreferences({ volume: next });
            chime(sample, next);
          }}
        />
      ) : null}
      {canBuzz() ? (
        <Switch
          label={t("vibrate")}
          detail={t("vibrateDetail")}
          checked={vibrates}
          onChange={(event) => {
            changePreferences({ vibrates: event.target.checked });
            if (event.target.checked) buzz([90]);
          }}
        />
      ) : (
        <p className="type-secondary-s text-ink-2">{t("cannotVibrate")}</p>
      )}
    </fieldset>
  );
}
