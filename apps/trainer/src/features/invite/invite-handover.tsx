"use client";

import { groupedCode, type OpenInvite } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { doorAddress } from "../../shell/door-address.ts";
import { inviteLink } from "./invite-link.ts";
import { QrCode } from "./qr-code.tsx";
import { useInviteDay } from "./use-invite-day.ts";

/** The invite to hand over: scanned, sent or read out. The code is not shown again. */
export function InviteHandover({ made, code }: { made: OpenInvite; code: string }) {
  const t = useTranslations("invite");
  const day = useInviteDay();
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const link = inviteLink(made.door, code, window.location);
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  return (
    <div className="grid gap-5">
      <p>{t("open", { day: day(made.invite.expiresAt) })}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
        <figure className="grid gap-2">
          <QrCode text={link} label={t("qr")} />
          <figcaption className="type-d-small text-ink-3">{t("scan")}</figcaption>
        </figure>
        <div className="grid min-w-0 flex-1 basis-60 gap-4">
          <div>
            <h3 className="type-d-small text-ink-3">{t("code")}</h3>
            <p className="text-[1.75rem] leading-9 font-[680] tracking-[0.04em] text-ink">
              {groupedCode(code)}
            </p>
            <p className="type-d-small text-ink-2">
              {t("typeIt", { address: `${doorAddress(made.door, window.location)}/join` })}
            </p>
          </div>
          <div>
            <h3 className="type-d-small text-ink-3">{t("link")}</h3>
            <p className="type-d-body break-all text-ink select-all">{link}</p>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="secondary" size="sm" onClick={copy}>
              {t("copyLink")}
            </Button>
            <output className="type-d-small text-ink-2">
              {copied === null ? null : copied === "yes" ? t("copied") : t("notCopied")}
            </output>
          </div>
        </div>
      </div>
    </div>
  );
}
