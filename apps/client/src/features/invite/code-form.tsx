"use client";

import { codeIn, groupedCode, isCode } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { TextField } from "@fourstep/ui/text-field";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";

/** The ten signs from a trainer, typed or pasted, also as a whole link. */
export function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations("join");
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("code");
    if (!(field instanceof HTMLInputElement)) return;
    const code = codeIn(field.value);
    if (isCode(code)) return onCode(groupedCode(code));
    setError(t("codeProblem"));
    field.focus();
  };
  return (
    <form noValidate method="post" onSubmit={submit} className="grid gap-5">
      <TextField
        label={t("code")}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        hint={t("codeHint")}
        error={error}
      />
      <Button type="submit" isFullWidth>
        {t("action")}
      </Button>
    </form>
  );
}
