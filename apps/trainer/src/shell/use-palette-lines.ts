"use client";

import { mayModerate } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useDeferredValue } from "react";
import { useTranslations } from "use-intl";
import { leave } from "./leaving.ts";
import { useOfferedActions } from "./palette-actions.ts";

interface PaletteLine {
  id: string;
  group: "clients" | "places" | "actions";
  label: string;
  /** Beside the label, quieter. */
  detail?: string;
  run: () => void;
}

const holds = (label: string, search: string) => label.toLowerCase().includes(search.toLowerCase());

/** What the palette finds for some words: people by name, then places, then what this page can do. */
export function usePaletteLines(search: string, onAllKeys: () => void): readonly PaletteLine[] {
  const t = useTranslations("keys");
  const desk = useTranslations("desk");
  const router = useRouter();
  const offered = useOfferedActions();
  const trpc = useTRPC();
  const wanted = useDeferredValue(search.trim());
  const found = useQuery(
    trpc.client.list.queryOptions(
      { limit: 6, ...(wanted === "" ? {} : { search: wanted }) },
      { placeholderData: keepPreviousData },
    ),
  );
  const account = useQuery(trpc.account.get.queryOptions());
  const mayLook = account.data !== undefined && mayModerate(account.data);
  const goTo = (href: string) => () => leave(() => router.push(href as Route));
  const people = (found.data?.clients ?? [])
    // Answers lag behind what is typed.
    .filter((client) => wanted === "" || !found.isPlaceholderData || holds(client.name, wanted))
    .map((client) => ({
      id: `client-${client.id}`,
      group: "clients" as const,
      label: client.name,
      ...(client.plan && { detail: client.plan.title }),
      run: goTo(`/clients/${client.id}`),
    }));
  const places = (
    [
      ["/queue", desk("queue")],
      ["/clients", desk("clients")],
      ["/plans", desk("plans")],
      ["/library", desk("library")],
      ["/routines", desk("routines")],
      ["/library/figures", desk("figures")],
      ["/settings", desk("settings")],
      ...(mayLook ? ([["/moderation", desk("moderation")]] as const) : []),
    ] as const
  ).map(([href, label]) => ({ id: href, group: "places" as const, label, run: goTo(href) }));
  const actions = [...offered, { id: "keys", label: t("all"), run: onAllKeys }].map((action) => ({
    ...action,
    group: "actions" as const,
  }));
  return [...people, ...[...places, ...actions].filter(({ label }) => holds(label, search.trim()))];
}
