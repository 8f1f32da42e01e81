"use client";

import { exercises, nextActionOf, type QueueItem } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** Where the next action of an item leads, and what it is called. */
export interface NextStep {
  label: string;
  href: string;
  /** A mail: opened by the computer, not by a page. */
  isMail: boolean;
}

/** The first name, as one calls somebody. */
export const firstName = (name: string) => name.split(" ")[0] ?? name;

/** The page that tells more: the session that it is about, or the client's story. */
export function storyOf({ numbers, client }: QueueItem): string {
  return "sessionId" in numbers ? `/sessions/${numbers.sessionId}` : `/clients/${client.id}`;
}

/** Knows the next action of every item: a mail with its subject, the builder with its suggestion, or the story. */
export function useNextStep(): (item: QueueItem) => NextStep {
  const t = useTranslations("attention");
  return (item) => {
    const { numbers, client } = item;
    const action = nextActionOf(numbers, exercises);
    const name = firstName(client.name);
    if (action.kind === "write") {
      const subject = t(`subject.${action.about}`);
      return {
        label: t(`write.${action.about}`, { name }),
        href: `mailto:${client.email}?subject=${encodeURIComponent(subject)}`,
        isMail: true,
      };
    }
    if (action.kind === "story") {
      return { label: t("look"), href: `/clients/${client.id}`, isMail: false };
    }
    const { suggestion } = action;
    const params = new URLSearchParams({ client: client.id });
    if (suggestion?.kind === "swap") params.set("swap", `${suggestion.from}~${suggestion.to}`);
    if (suggestion?.kind === "easier") params.set("easier", suggestion.exerciseId);
    if (suggestion?.kind === "extend") params.set("extend", "1");
    return {
      label: t(`plan.${suggestion?.kind ?? "look"}`),
      href: `/plans/new?${params.toString()}`,
      isMail: false,
    };
  };
}
