"use client";

import { Button } from "@fourstep/ui/button";
import { linkClass } from "@fourstep/ui/link";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useForm } from "../use-form.ts";
import { AccountPage } from "./account-page.tsx";
import { EmailField, PasswordField } from "./fields.tsx";
import { FormProblemLine } from "./form-problem.tsx";
import { useSignIn } from "./use-sign-in.ts";

interface SignInScreenProps {
  /** Where to go when nobody asked for another page. */
  home: string;
  /** What an app does before it goes on there. */
  onIn?: () => Promise<void>;
  title: string;
  lead: string;
  /** Above the form: why somebody came. */
  before?: ReactNode;
  /** Below the form: the way to an account. */
  children?: ReactNode;
}

/** Where everybody comes in. */
export function SignInScreen({ home, onIn, title, lead, before, children }: SignInScreenProps) {
  const t = useTranslations("signIn");
  const account = useTranslations("account");
  const enter = useSignIn(home, onIn);
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
    <AccountPage title={title} lead={lead}>
      {before}
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
      {children}
    </AccountPage>
  );
}
