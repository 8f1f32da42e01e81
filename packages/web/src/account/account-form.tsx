"use client";

import { Button } from "@fourstep/ui/button";
import { Select } from "@fourstep/ui/select";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useForm } from "../use-form.ts";
import { NameField } from "./fields.tsx";
import { FormProblemLine } from "./form-problem.tsx";
import { timeZonesWith } from "./time-zones.ts";
import { useUpdateAccount } from "./use-update-account.ts";

/** The name that a trainer sees, and the zone in which this person's days begin. */
export function AccountForm({ account }: { account: { name: string; timeZone: string } }) {
  const t = useTranslations("settings");
  const words = useTranslations("account");
  const update = useUpdateAccount();
  const [isSaved, setSaved] = useState(false);
  const form = useForm({
    loadSchema: async () => (await import("./schemas.ts")).UpdateAccountInput,
    problems: { name: words("nameProblem"), timeZone: words("timeZoneProblem") },
    send: async (values) => {
      setSaved(false);
      await update(values);
      setSaved(true);
    },
  });
  const zones = timeZonesWith(account.timeZone).map((zone) => ({
    value: zone,
    label: zone.replaceAll("_", " "),
  }));

  return (
    <section aria-labelledby="settings-you">
      <h2 id="settings-you" className="type-section">
        {t("you")}
      </h2>
      <form
        noValidate
        method="post"
        onChange={form.onChange}
        onSubmit={form.onSubmit}
        className="mt-4 grid grid-cols-1 gap-5"
      >
        <NameField error={form.errors.name} defaultValue={account.name} />
        <Select
          label={words("timeZone")}
          name="timeZone"
          hint={words("timeZoneHint")}
          options={zones}
          defaultValue={account.timeZone}
        />
        <FormProblemLine problem={form.problem} />
        <div className="flex items-center gap-4">
          <Button type="submit" variant="secondary" isPending={form.isPending}>
            {form.isPending ? t("saving") : t("save")}
          </Button>
          <output className="block type-secondary text-ink-2">{isSaved ? t("saved") : null}</output>
        </div>
      </form>
    </section>
  );
}
