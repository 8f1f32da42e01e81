"use client";

import { type ClientProfile, type ContraindicationTag, contraindicationTags } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Select } from "@fourstep/ui/select";
import { TextField } from "@fourstep/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SaveLine } from "./save-line.tsx";
import { SettingsPart } from "../../shell/settings-part.tsx";
import { useAct, useClientActs } from "./use-client-acts.ts";

/** What speaks against some exercises for this client. The plan builder warns by it, and offers the neighbour. */
export function CautionsPart({ client }: { client: ClientProfile }) {
  const t = useTranslations("clientSettings");
  const caution = useTranslations("caution");
  const acts = useClientActs(client.id);
  const save = useAct();
  const [standing, setStanding] = useState(
    client.care.cautions.map(({ tag, note }) => ({ tag, note })),
  );
  const free = contraindicationTags.filter((tag) => standing.every((one) => one.tag !== tag));
  const add = (tag: ContraindicationTag) => setStanding((all) => [...all, { tag, note: "" }]);
  return (
    <SettingsPart title={t("cautions")} lead={t("cautionsLead")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save.run(() => acts.update({ cautions: standing }));
        }}
      >
        <ul className="grid gap-3">
          {standing.map(({ tag, note }) => (
            <li key={tag} className="flex flex-wrap items-end gap-3">
              <TextField
                label={caution(`tag.${tag}`)}
                size="sm"
                className="min-w-60 flex-1"
                maxLength={300}
                placeholder={t("cautionNote")}
                value={note}
                onChange={(event) => {
                  const words = event.currentTarget.value;
                  setStanding((all) =>
                    all.map((one) => (one.tag === tag ? { ...one, note: words } : one)),
                  );
                }}
              />
              <Button
                variant="quiet"
                size="sm"
                aria-label={t("liftOf", { caution: caution(`tag.${tag}`) })}
                onClick={() => setStanding((all) => all.filter((one) => one.tag !== tag))}
              >
                {t("lift")}
              </Button>
            </li>
          ))}
        </ul>
        {free.length === 0 ? null : (
          <Select
            label={t("addCaution")}
            size="sm"
            className="mt-3 max-w-80"
            value=""
            options={[
              { value: "", label: t("choose") },
              ...free.map((tag) => ({ value: tag, label: caution(`tag.${tag}`) })),
            ]}
            onChange={(event) => {
              const chosen = free.find((tag) => tag === event.currentTarget.value);
              if (chosen) add(chosen);
            }}
          />
        )}
        <SaveLine state={save.state} />
      </form>
    </SettingsPart>
  );
}
