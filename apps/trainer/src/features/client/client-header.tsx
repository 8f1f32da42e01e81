"use client";

import type { ClientProfile } from "@fourstep/core";
import { Avatar } from "@fourstep/ui/avatar";
import { buttonClass } from "@fourstep/ui/button-class";
import { Kbd } from "@fourstep/ui/kbd";
import { useDayWords } from "@fourstep/web/use-day-words";
import { Mail, Printer, SlidersHorizontal } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { usePaletteActions } from "../../shell/palette-actions.ts";

/** Who this is, and what a trainer does from here. */
export function ClientHeader({ client }: { client: ClientProfile }) {
  const t = useTranslations("client");
  const days = useDayWords();
  const router = useRouter();
  const to = {
    plan: `/plans/new?client=${client.id}` as Route,
    report: `/clients/${client.id}/report` as Route,
    settings: `/clients/${client.id}/settings` as Route,
    mail: `mailto:${client.email}`,
  };
  const write = () => window.location.assign(to.mail);
  useKeys(t("keys"), [
    { key: "e", label: t("keyEdit"), run: () => router.push(to.plan) },
    { key: "a", label: t("keyAsk"), run: write },
  ]);
  usePaletteActions([
    { id: "client-plan", label: t("editPlan"), run: () => router.push(to.plan) },
    { id: "client-report", label: t("report"), run: () => router.push(to.report) },
    { id: "client-settings", label: t("settings"), run: () => router.push(to.settings) },
    { id: "client-write", label: t("write"), run: write },
  ]);
  const { pausedAt, archivedAt } = client.care.coaching;
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-4">
      <Avatar name={client.name} size="lg" />
      <div className="min-w-0">
        <h1 className="type-d-person">{client.name}</h1>
        <p className="type-d-body text-ink-2">
          {t("sinceIn", { day: days.full(client.since), zone: client.timeZone })}
          {archivedAt ? t("isArchived") : pausedAt ? t("isPaused") : null}
        </p>
      </div>
      <nav aria-label={t("actions")} className="flex flex-wrap gap-3 md:ms-auto">
        <Link href={to.report} className={buttonClass({ variant: "quiet", size: "sm" })}>
          <Printer aria-hidden size={16} /> {t("report")}
        </Link>
        <Link href={to.settings} className={buttonClass({ variant: "quiet", size: "sm" })}>
          <SlidersHorizontal aria-hidden size={16} /> {t("settings")}
        </Link>
        <a href={to.mail} className={buttonClass({ variant: "secondary", size: "sm" })}>
          <Mail aria-hidden size={16} /> {t("write")} <Kbd>A</Kbd>
        </a>
        <Link href={to.plan} className={buttonClass({ variant: "secondary", size: "sm" })}>
          {t("editPlan")} <Kbd>E</Kbd>
        </Link>
      </nav>
    </header>
  );
}
