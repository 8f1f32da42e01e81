"use client";

import type { DraftSource } from "@fourstep/core";
import { useTRPCClient } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import type { Route } from "next";
import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { NothingHere } from "../../shell/nothing-here.tsx";

const kinds = {
  plan: "planId",
  routine: "routineId",
  template: "templateId",
  draft: "draftId",
} as const;

/** `plan:…`, `routine:…`, `template:…` or `draft:…` of an address as what a draft begins from. */
function sourceFrom(text: string | null): DraftSource | null {
  const [kind = "", ...rest] = text?.split(":") ?? [];
  if (!(kind in kinds)) return null;
  return { [kinds[kind as keyof typeof kinds]]: rest.join(":") } as DraftSource;
}

/** Begins a draft, or finds the one that is open, and goes on to its builder. */
export function NewPlan() {
  const t = useTranslations("plans");
  const api = useTRPCClient();
  const router = useRouter();
  const params = useSearchParams();
  const [error, setError] = useState<unknown>(null);
  const begun = useRef(false);

  const begin = async () => {
    setError(null);
    const client = params.get("client");
    const asked = sourceFrom(params.get("from"));
    // Whoever comes from a client edits what runs there; a new plan needs to be asked for.
    const running =
      client !== null && asked === null
        ? (await api.planDraft.list.query({ clientId: client, limit: 5 })).running[0]
        : undefined;
    const { id } = await api.planDraft.create.mutate({
      id: newId(),
      from: running ? { planId: running.id } : asked,
      clientIds: client === null ? [] : [client],
    });
    const rest = new URLSearchParams(params);
    rest.delete("client");
    rest.delete("from");
    const query = rest.toString();
    router.replace((query ? `/plans/${id}?${query}` : `/plans/${id}`) as Route);
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    begin().catch(setError);
    // Once: `begin` reads the address as it is when somebody comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (isRefusal(error, "NOT_FOUND")) return <NothingHere />;
  if (error) {
    return <FailureScreen error={error} onRetry={() => void begin().catch(setError)} />;
  }
  return <output className="type-d-body block p-10 text-ink-2">{t("opening")}</output>;
}
