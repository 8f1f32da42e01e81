"use client";

import { Button } from "@fourstep/ui/button";
import { linkClass } from "@fourstep/ui/link";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { useForm } from "@fourstep/web/use-form";
import { useTRPCClient } from "@fourstep/web/api";
import { AccountPage } from "@fourstep/web/account/account-page";
import { firstTimeZone } from "@fourstep/web/account/browser-zone";
import { EmailField, NameField, NewPasswordField } from "@fourstep/web/account/fields";
import { FormProblemLine } from "@fourstep/web/account/form-problem";
import { CodeField } from "./code-field.tsx";
import { useIsFirstRun } from "./use-first-run.ts";

/** The first page that a new server shows: whoever holds the printed code becomes its owner. */
export function FirstRunScreen() {
  const t = useTranslations("firstRun");
  const account = useTranslations("account");
  const api = useTRPCClient();
  const [isDone, setDone] = useState(false);
  const isFirstRun = useIsFirstRun();
  const form = useForm({
    loadSchema: async () => (await import("@fourstep/web/account/schemas")).FirstRunInput,
    problems: {
      code: t("codeProblem"),
      name: account("nameProblem"),
      email: account("emailProblem"),
      password: account("passwordProblem"),
    },
    extra: () => ({ id: newId(), timeZone: firstTimeZone() }),
    send: async (values) => {
      await api.ownerAccount.create.mutate(values);
      setDone(true);
    },
  });

  // Whoever owns the server coaches: the account opens the other app, on an address that only its starter knows.
  if (isDone) return <AccountPage title={t("doneTitle")} lead={t("done")} />;
  if (isFirstRun === false && !form.isPending) {
    return (
      <AccountPage title={t("closedTitle")} lead={t("closed")}>
        <Link href="/sign-in" className={linkClass()}>
          {t("signIn")}
        </Link>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t("title")} lead={t("lead")}>
      <form
        noValidate
        method="post"
        onChange={form.onChange}
        onSubmit={form.onSubmit}
        className="grid gap-5"
      >
        <CodeField error={form.errors.code} />
        <NameField error={form.errors.name} />
        <EmailField error={form.errors.email} />
        <NewPasswordField error={form.errors.password} />
        <FormProblemLine problem={form.problem} />
        <Button type="submit" isFullWidth isPending={form.isPending}>
          {form.isPending ? t("pending") : t("action")}
        </Button>
      </form>
    </AccountPage>
  );
}
