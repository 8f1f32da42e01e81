"use client";

import type { SessionDetail } from "@fourstep/core";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";

/** `[` and `]` move to the session before and after, E to the client's plan. */
export function useSessionKeys({
  client,
  previousId,
  nextId,
}: Pick<SessionDetail, "client" | "previousId" | "nextId">) {
  const t = useTranslations("session");
  const router = useRouter();
  const to = (id: string | null) => () => {
    if (id !== null) router.push(`/sessions/${id}` as Route);
  };
  useKeys(t("keys"), [
    { key: "[", label: t("keyMove"), run: to(previousId), when: previousId !== null },
    { key: "]", label: t("keyMove"), run: to(nextId), when: nextId !== null },
    {
      key: "e",
      label: t("keyEdit"),
      run: () => router.push(`/plans/new?client=${client.id}` as Route),
    },
  ]);
}
