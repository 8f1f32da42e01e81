"use client";

import type { SessionPlan } from "@fourstep/core/player";
import { buttonClass } from "@fourstep/ui/button-class";
import { useTranslations } from "use-intl";
import { knownAccount } from "../session/who-is-here.ts";

/** How what was tried becomes the first session of a log. Whoever stopped at an alarm sign is not urged to anything. */
export function KeepIt({ plan, isCalm }: { plan: SessionPlan; isCalm: boolean }) {
  const t = useTranslations("try");
  const isMember = knownAccount() !== null;
  const following = `/your-routines?follow=${plan.planVersionId}`;
  const address = isMember ? following : `/sign-up?next=${encodeURIComponent(following)}`;
  return (
    <section className="mx-4 mt-6 grid gap-3 rounded-card bg-surface p-4 shadow-card">
      <h2 className="type-section text-ink">{t("overTitle")}</h2>
      <p className="type-body text-ink-2">{t(isMember ? "keepMember" : "keep")}</p>
      <a
        href={address}
        className={buttonClass({
          variant: isCalm ? "secondary" : "primary",
          size: "lg",
          isFullWidth: true,
        })}
      >
        {t(isMember ? "keepMemberAction" : "keepAction")}
      </a>
    </section>
  );
}
