"use client";

import { Button, buttonClass } from "@fourstep/ui/button";
import { linkClass } from "@fourstep/ui/link";
import { Switch } from "@fourstep/ui/switch";
import { FormProblemLine } from "@fourstep/web/account/form-problem";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { home } from "../../shell/home.ts";
import { forgetInvite } from "./kept-invite.ts";
import { useAccept } from "./use-accept.ts";

interface Answering {
  readonly code: string;
  readonly trainer: string;
}

/** Yes or not now; watching live is a choice of its own, off unless it is made. */
export function InviteAnswer({ code, trainer, you }: Answering & { readonly you: string }) {
  const t = useTranslations("invite");
  const [mayWatchLive, setWatching] = useState(false);
  const { accept, isPending, problem } = useAccept(code);
  return (
    <div className="grid gap-5">
      <Switch
        label={t("live", { trainer })}
        detail={t("liveDetail")}
        checked={mayWatchLive}
        onChange={(event) => setWatching(event.currentTarget.checked)}
      />
      <FormProblemLine problem={problem} />
      <div className="grid gap-3">
        <Button isFullWidth isPending={isPending} onClick={() => accept(mayWatchLive)}>
          {isPending ? t("accepting") : t("accept", { trainer })}
        </Button>
        <Link
          href={home}
          onClick={() => forgetInvite()}
          className={buttonClass({ variant: "secondary", isFullWidth: true })}
        >
          {t("notNow")}
        </Link>
      </div>
      <p className="type-secondary-s text-ink-2">{t("signedInAs", { you })}</p>
    </div>
  );
}

/** Somebody who is not signed in: both ways lead back to this invite. */
export function InviteWays({ code, trainer }: Answering) {
  const t = useTranslations("invite");
  const next = `?next=${encodeURIComponent(`/invite/${code}`)}`;
  return (
    <div className="grid gap-3">
      <p className="type-body text-ink-2">{t("ways", { trainer })}</p>
      <Link href={`/sign-up${next}` as Route} className={buttonClass({ isFullWidth: true })}>
        {t("makeAccount")}
      </Link>
      <p className="type-secondary text-ink-2">
        {t("haveOne")}{" "}
        <Link href={`/sign-in${next}` as Route} className={linkClass()}>
          {t("signIn")}
        </Link>
      </p>
    </div>
  );
}
