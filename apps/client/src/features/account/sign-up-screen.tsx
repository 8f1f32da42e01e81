"use client";

import { Button } from "@fourstep/ui/button";
import { linkClass } from "@fourstep/ui/link";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { FormProblem, useForm } from "@fourstep/web/use-form";
import { useTRPCClient } from "@fourstep/web/api";
import { AccountPage } from "@fourstep/web/account/account-page";
import { firstTimeZone } from "@fourstep/web/account/browser-zone";
import { EmailField, NameField, NewPasswordField } from "@fourstep/web/account/fields";
import { FormProblemLine } from "@fourstep/web/account/form-problem";
import { useSignIn } from "@fourstep/web/account/use-sign-in";
import { home } from "../../shell/home.ts";
import { InviteLine } from "../invite/invite-line.tsx";
import { useRememberWhoCame } from "./use-remember-who-came.ts";
import { useWayBack } from "./use-way-back.ts";

/** Makes a client's account and goes straight in. */
export function SignUpScreen() {
  const t = useTranslations("signUp");
  const account = useTranslations("account");
  const api = useTRPCClient();
  const enter = useSignIn(home, useRememberWhoCame());
  const { search, code } = useWayBack();
  const [writtenTo, setWrittenTo] = useState<string | null>(null);
  const form = useForm({
    loadSchema: async () => (await import("@fourstep/web/account/schemas")).SignUpInput,
    problems: {
      name: account("nameProblem"),
      email: account("emailProblem"),
      password: account("passwordProblem"),
    },
    extra: () => ({ id: newId(), timeZone: firstTimeZone() }),
    send: async (values) => {
      await api.account.create.mutate(values);
      try {
        await enter(values);
      } catch (error) {
        // An address that had an account already is never told so here, only by mail to its owner.
        if (!(error instanceof FormProblem)) throw error;
        setWrittenTo(values.email);
      }
    },
  });

  if (writtenTo) {
    return (
      <AccountPage title={t("checkMailTitle")} lead={t("checkMail", { email: writtenTo })}>
        <Link href={`/sign-in${search}` as Route} className={linkClass()}>
          {t("signIn")}
        </Link>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t("title")} lead={t("lead")}>
      {code ? <InviteLine code={code} /> : null}
      <form
        noValidate
        method="post"
        onChange={form.onChange}
        onSubmit={form.onSubmit}
        className="grid gap-5"
      >
        <NameField error={form.errors.name} />
        <EmailField error={form.errors.email} />
        <NewPasswordField error={form.errors.password} />
        <FormProblemLine problem={form.problem} />
        <Button type="submit" isFullWidth isPending={form.isPending}>
          {form.isPending ? t("pending") : t("action")}
        </Button>
      </form>
      <p className="type-secondary mt-8 text-ink-2">
        {t("haveOne")}{" "}
        <Link href={`/sign-in${search}` as Route} className={linkClass()}>
          {t("signIn")}
        </Link>
      </p>
    </AccountPage>
  );
}
