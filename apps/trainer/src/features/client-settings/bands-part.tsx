"use client";

import { type ClientProfile, defaultBands } from "@fourstep/core";
import { Select } from "@fourstep/ui/select";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SaveLine } from "./save-line.tsx";
import { SettingsPart } from "../../shell/settings-part.tsx";
import { useAct, useClientActs } from "./use-client-acts.ts";

const upTo = (least: number, most: number) =>
  Array.from({ length: most - least + 1 }, (_, place) => String(least + place)).map((value) => ({
    value,
    label: value,
  }));

/** Where green and amber end for this client; the player asks to ease off and to stop by it. */
export function BandsPart({ client }: { client: ClientProfile }) {
  const t = useTranslations("clientSettings");
  const acts = useClientActs(client.id);
  const save = useAct();
  const [green, setGreen] = useState(client.bands.greenMax);
  const [amber, setAmber] = useState(client.bands.amberMax);
  const chooseGreen = (value: number) => {
    setGreen(value);
    if (value >= amber) setAmber(value + 1);
  };
  return (
    <SettingsPart title={t("bands")} lead={t("bandsLead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save.run(() => acts.update({ bands: { greenMax: green, amberMax: amber } }));
        }}
      >
        <div className="flex flex-wrap gap-4">
          <Select
            label={t("greenMax")}
            size="sm"
            options={upTo(0, 8)}
            value={String(green)}
            onChange={(event) => chooseGreen(Number(event.currentTarget.value))}
          />
          <Select
            label={t("amberMax")}
            size="sm"
            options={upTo(green + 1, 9)}
            value={String(amber)}
            onChange={(event) => setAmber(Number(event.currentTarget.value))}
          />
        </div>
        <ul className="type-d-body mt-3 grid gap-1 text-ink-2">
          <li className="flex items-center gap-2">
            <SeverityShape band="green" size={11} /> {t("greenSays", { from: 0, to: green })}
          </li>
          <li className="flex items-center gap-2">
            <SeverityShape band="amber" size={11} />{" "}
            {t("amberSays", { from: green + 1, to: amber })}
          </li>
          <li className="flex items-center gap-2">
            <SeverityShape band="red" size={11} /> {t("redSays", { from: amber + 1, to: 10 })}
          </li>
        </ul>
        <SaveLine state={save.state} />
        <p className="type-d-small mt-2 text-ink-2">{t("usualBands", { ...defaultBands })}</p>
      </form>
    </SettingsPart>
  );
}
