"use client";

import type { ClientProfile } from "@fourstep/core";
import { TextField } from "@fourstep/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SaveLine } from "./save-line.tsx";
import { SettingsPart } from "../../shell/settings-part.tsx";
import { useAct, useClientActs } from "./use-client-acts.ts";

const within = (text: string, most: number) =>
  text === "" || (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most);
const numberIn = (text: string) => (text === "" ? null : Number(text));

/** How much time the client said they have: what a plan is held against. */
export function TimePart({ client }: { client: ClientProfile }) {
  const t = useTranslations("clientSettings");
  const acts = useClientActs(client.id);
  const save = useAct();
  const told = client.care.availability;
  const [minutes, setMinutes] = useState(String(told?.minutes ?? ""));
  const [days, setDays] = useState(String(told?.daysPerWeek ?? ""));
  const isRight = { minutes: within(minutes, 180), days: within(days, 7) };
  return (
    <SettingsPart title={t("time")} lead={t("timeLead")}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRight.minutes || !isRight.days) return;
          const availability = { minutes: numberIn(minutes), daysPerWeek: numberIn(days) };
          void save.run(() => acts.update({ availability }));
        }}
      >
        <div className="flex flex-wrap gap-4">
          <TextField
            label={t("minutes")}
            size="sm"
            inputMode="numeric"
            className="w-44"
            value={minutes}
            error={isRight.minutes ? undefined : t("minutesProblem")}
            onChange={(event) => setMinutes(event.currentTarget.value.trim())}
          />
          <TextField
            label={t("days")}
            size="sm"
            inputMode="numeric"
            className="w-44"
            value={days}
            error={isRight.days ? undefined : t("daysProblem")}
            onChange={(event) => setDays(event.currentTarget.value.trim())}
          />
        </div>
        <SaveLine state={save.state} />
      </form>
    </SettingsPart>
  );
}
