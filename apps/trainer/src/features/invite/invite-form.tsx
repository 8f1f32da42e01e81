"use client";

import type { OpenInvite } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { TextField } from "@fourstep/ui/text-field";
import { FormProblemLine } from "@fourstep/web/account/form-problem";
import { useForm } from "@fourstep/web/use-form";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { useInviteActs } from "./use-invites.ts";

/** Whom the invite is for, and whether it goes by mail. */
export function InviteForm({
  onMade,
  onCancel,
}: {
  onMade: (made: OpenInvite) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("invite");
  const { create } = useInviteActs();
  const form = useForm({
    loadSchema: async () => (await import("@fourstep/core")).CreateInviteInput,
    problems: { name: t("nameProblem"), email: t("emailProblem") },
    extra: () => ({ id: newId() }),
    send: async (values) => onMade(await create(values)),
  });
  return (
    <form
      noValidate
      method="post"
      onChange={form.onChange}
      onSubmit={form.onSubmit}
      className="grid gap-5"
    >
      <p>{t("lead")}</p>
      <TextField
        label={t("name")}
        name="name"
        autoComplete="off"
        maxLength={80}
        required
        hint={t("nameHint")}
        error={form.errors.name}
      />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint={t("emailHint")}
        error={form.errors.email}
      />
      <FormProblemLine problem={form.problem} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button variant="secondary" onClick={onCancel}>
          {t("cancel")}
        </Button>
        <Button type="submit" isPending={form.isPending}>
          {form.isPending ? t("making") : t("make")}
        </Button>
      </div>
    </form>
  );
}
