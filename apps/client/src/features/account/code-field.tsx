import { TextField } from "@fourstep/ui/text-field";
import { useTranslations } from "use-intl";

/** The code that a new server prints, once. */
export function CodeField({ error }: { error?: string | undefined }) {
  const t = useTranslations("firstRun");
  return (
    <TextField
      label={t("code")}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
      hint={t("codeHint")}
      error={error}
    />
  );
}
