"use client";

import { Button } from "@fourstep/ui/button";
import { linkClass } from "@fourstep/ui/link";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useForm } from "../../shell/use-form.ts";
import { AccountPage } from "./account-page.tsx";
import { EmailField, PasswordField } from "./fields.tsx";
import { FormProblemLine } from "./form-problem.tsx";
import { useGoToFirstRun } from "./use-first-run.ts";
import { useSignIn } from "./use-sign-in.ts";

/** Where everybody comes in. A server without an owner leads on to its first start. */
export function SignInScreen() {
  const t = useTranslations("signIn");
  const account = useTranslations("account");
  const enter = useSignIn();
  useGoToFirstRun();
  const form = useForm({
    loadSchema: async () => (await import("./schemas.ts")).SignInInput,
    problems: { email: account("emailProblem"), password: account("passwordMissing") },
    send: enter,
  });
  const forgotten = (
    <Link href="/forgot-password" className={linkClass({ isUnderlined: false })}>
      {t("forgotten")}
    </Link>
  );

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
        <PasswordField error={form.errors.password} action={forgotten} />
        <FormProblemLine problem={form.problem} />
        <Button type="submit" isFullWidth isPending={form.isPending}>
          {form.isPending ? t("pending") : t("action")}
        </Button>
      </form>
      <p className="type-secondary mt-8 text-ink-2">
        {t("noAccount")}{" "}
        <Link href="/sign-up" className={linkClass()}>
          {t("makeOne")}
        </Link>
      </p>
    </AccountPage>
  );
}
