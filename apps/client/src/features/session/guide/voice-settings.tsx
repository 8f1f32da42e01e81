"use client";

import { Button } from "@fourstep/ui/button";
import { Segmented } from "@fourstep/ui/segmented";
import { Select } from "@fourstep/ui/select";
import { Switch } from "@fourstep/ui/switch";
import { Volume2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Speed } from "./preferences.ts";
import { canSpeak, onVoices, speak, voicesFor } from "./speaker.ts";
import { changePreferences, preferencesNow, usePreferences } from "./use-preferences.ts";

/** The voice: off until it is asked for, and heard at once when it is. */
export function VoiceSettings() {
  const t = useTranslations("guide.voice");
  const { hasVoice, voice, speed } = usePreferences();
  const language = useLocale();
  // The list itself is new at each look; how many there are tells whether it has come.
  const count = useSyncExternalStore(
    onVoices,
    () => voicesFor(language).length,
    () => 0,
  );
  const test = () => speak(t("sentence"), preferencesNow(), { language });
  const change = (next: Parameters<typeof changePreferences>[0]) => {
    changePreferences(next);
    test();
  };
  if (!canSpeak()) return <p className="type-secondary text-ink-2">{t("none")}</p>;
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{t("title")}</legend>
      <Switch
        label={t("title")}
        detail={t("detail")}
        checked={hasVoice}
        onChange={(event) =>
          event.target.checked ? change({ hasVoice: true }) : changePreferences({ hasVoice: false })
        }
      />
      {hasVoice ? (
        <>
          {count > 1 ? (
            <Select
              label={t("which")}
              value={voice ?? ""}
              options={[
                { value: "", label: t("own") },
                ...voicesFor(language).map(({ voiceURI, name }) => ({
                  value: voiceURI,
                  label: name,
                })),
              ]}
              onChange={(event) => change({ voice: event.target.value || null })}
            />
          ) : null}
          <Segmented<Speed>
            label={t("speed")}
            value={speed}
            options={[
              { value: "slow", label: t("slow") },
              { value: "normal", label: t("normal") },
              { value: "fast", label: t("fast") },
            ]}
            onChange={(next) => change({ speed: next })}
          />
          <Button variant="soft" icon={<Volume2 aria-hidden />} onClick={test}>
            {t("test")}
          </Button>
        </>
      ) : null}
    </fieldset>
  );
}
