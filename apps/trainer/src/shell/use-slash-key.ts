"use client";

import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import { useKeys } from "./keys.tsx";

/** `/` goes to the search of this page, as in any good tool. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>) {
  const t = useTranslations("keys");
  useKeys(t("anywhere"), [
    {
      key: "/",
      label: t("find"),
      run: () => {
        field.current?.focus();
        field.current?.select();
      },
    },
  ]);
}
