"use client";

import { type Digest, digests } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { Segmented } from "@fourstep/ui/segmented";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** What I am told of the community: where it stands, and how often it comes by mail. */
export function NoticesSection() {
  const t = useTranslations("community");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data } = useQuery(trpc.notificationPreference.get.queryOptions());
  const [chosen, setChosen] = useState<Digest | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const choose = async (digest: Digest) => {
    setChosen(digest);
    setFailed(false);
    try {
      await api.notificationPreference.update.mutate({ digest });
      await queryClient.invalidateQueries({ queryKey: trpc.notificationPreference.pathKey() });
    } catch {
      setChosen(null);
      setFailed(true);
    }
  };
  return (
    <section aria-labelledby="settings-notices">
      <h2 id="settings-notices" className="type-section">
        {t("noticesTitle")}
      </h2>
      <p className="type-secondary mt-1 text-ink-2">{t("noticesText")}</p>
      <Link
        href={"/notices" as Route}
        className={buttonClass({ variant: "secondary", className: "mt-4 w-fit" })}
      >
        {t("toNotices")}
      </Link>
      {data ? (
        <div className="mt-5 grid gap-2">
          <p className="type-body">{t("byMail")}</p>
          <Segmented
            label={t("byMail")}
            options={digests.map((value) => ({ value, label: t(`digest.${value}`) }))}
            value={chosen ?? data.digest}
            onChange={(digest) => void choose(digest)}
          />
        </div>
      ) : null}
      {hasFailed ? (
        <p role="alert" className="field-error mt-2">
          {t("failed")}
        </p>
      ) : null}
    </section>
  );
}
