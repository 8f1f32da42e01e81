"use client";

import { Button } from "@fourstep/ui/button";
import { linkClass } from "@fourstep/ui/link";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useForm } from "../use-form.ts";
import { useTRPCClient } from "../api.tsx";
import { AccountPage } from "./account-page.tsx";
import { EmailField } from "./fields.tsx";
import { FormProblemLine } from "./form-problem.tsx";

/** Asks for the mail with the reset link; says the same whether or not the address has an account. */
export function ForgotPasswordScreen() {
  const t = useTranslations("forgotPassword");
  const account = useTranslations("account");
  const api = useTRPCClient();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    loadSchema: async () => (await import("./schemas.ts")).AskPasswordResetInput,
    problems: { email: account("emailProblem") },
    send: async (values) => {
      await api.passwordReset.create.mutate(values);
      setSentTo(values.email);
    },
  });
  const back = (
    <Link href="/sign-in" className={linkClass()}>
      {t("back")}
    </Link>
  );

  if (sentTo) {
    return (
      <AccountPage title={t("sentTitle")} lead={t("sent", { email: sentTo })}>
        {back}
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
        <EmailField error={form.errors.email} />
        <FormProblemLine problem={form.problem} />
        <Button type="submit" isFullWidth isPending={form.isPending}>
          {form.isPending ? t("pending") : t("action")}
        </Button>
      </form>
      <p className="mt-8">{back}</p>
    </AccountPage>
  );
}
