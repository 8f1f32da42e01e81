"use client";

import { Button } from "@fourstep/ui/button";
import { linkClass } from "@fourstep/ui/link";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormProblem, useForm } from "../use-form.ts";
import { useTRPCClient } from "../api.tsx";
import { AccountPage } from "./account-page.tsx";
import { NewPasswordField } from "./fields.tsx";
import { FormProblemLine } from "./form-problem.tsx";
import { resetTokenIn } from "./reset-token.ts";

/** Where the mailed link leads: one field, and all devices are signed out. */
export function ResetPasswordScreen() {
  const t = useTranslations("resetPassword");
  const account = useTranslations("account");
  const api = useTRPCClient();
  const [isDone, setDone] = useState(false);
  const form = useForm({
    loadSchema: async () =>
      (await import("./schemas.ts")).ResetPasswordInput.pick({ password: true }),
    problems: { password: account("passwordProblem") },
    send: async ({ password }) => {
      const token = resetTokenIn(window.location);
      if (!token) throw new FormProblem(t("noToken"));
      await api.passwordReset.update.mutate({ token, password });
      setDone(true);
    },
  });

  if (isDone) {
    return (
      <AccountPage title={t("doneTitle")} lead={t("done")}>
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
        <NewPasswordField error={form.errors.password} />
        <FormProblemLine problem={form.problem} />
        <Button type="submit" isFullWidth isPending={form.isPending}>
          {form.isPending ? t("pending") : t("action")}
        </Button>
      </form>
      <p className="mt-8">
        <Link href="/forgot-password" className={linkClass()}>
          {t("askAgain")}
        </Link>
      </p>
    </AccountPage>
  );
}
