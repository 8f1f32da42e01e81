import { TextField } from "@fourstep/ui/text-field";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

interface FieldProps {
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly autoFocus?: boolean;
}

export function NameField({ error, defaultValue }: FieldProps) {
  const t = useTranslations("account");
  return (
    <TextField
      label={t("name")}
      name="name"
      autoComplete="name"
      maxLength={80}
      required
      defaultValue={defaultValue}
      error={error}
    />
  );
}

export function EmailField({ error }: FieldProps) {
  const t = useTranslations("account");
  return (
    <TextField
      label={t("email")}
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      error={error}
    />
  );
}

/** `action` sits at the end of the label's line: the way out for a forgotten password. */
export function PasswordField({ error, action }: FieldProps & { action?: ReactNode }) {
  const t = useTranslations("account");
  return (
    <TextField
      label={t("password")}
      name="password"
      type="password"
      autoComplete="current-password"
      required
      error={error}
      action={action}
      revealLabel={t("showPassword")}
      hideLabel={t("hidePassword")}
    />
  );
}

export function NewPasswordField({ error }: FieldProps) {
  const t = useTranslations("account");
  return (
    <TextField
      label={t("newPassword")}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      hint={t("passwordHint")}
      error={error}
      revealLabel={t("showPassword")}
      hideLabel={t("hidePassword")}
    />
  );
}
