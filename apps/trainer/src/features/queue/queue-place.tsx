"use client";

import { inQueue } from "@fourstep/core";
import { Kbd } from "@fourstep/ui/kbd";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { useQueueList } from "./use-queue.ts";

/** Where in the queue the client of this page stands, and the way to the ones before and after; nothing when nowhere. */
export function QueuePlace() {
  const t = useTranslations("queue");
  const router = useRouter();
  const id = usePathId();
  const people = inQueue(useQueueList().data?.items ?? []);
  const place = people.findIndex(({ client }) => client.id === id);
  const before = people[place - 1]?.client;
  const after = place === -1 ? undefined : people[place + 1]?.client;
  const to = (client: { id: string } | undefined) => () => {
    if (client) router.push(`/clients/${client.id}` as Route);
  };
  useKeys(t("keys"), [
    { key: "j", label: t("keyWalk"), run: to(after), when: after !== undefined },
    { key: "k", label: t("keyWalk"), run: to(before), when: before !== undefined },
  ]);
  const here = people[place];
  if (!here) return null;
  return (
    <span className="flex items-center gap-2">
      <Link
        href={`/queue?item=${here.items[0].id}` as Route}
        className="inline-block py-2 hover:underline"
      >
        {t("place", { place: place + 1, count: people.length })}
      </Link>
      <span aria-hidden className="flex gap-1">
        <Kbd>J</Kbd>
        <Kbd>K</Kbd>
      </span>
    </span>
  );
}
