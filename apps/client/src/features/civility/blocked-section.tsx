"use client";

import { Button } from "@fourstep/ui/button";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** Whom I do not want to see or be seen by in the community, and the way back. */
export function BlockedSection() {
  const t = useTranslations("community");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data } = useQuery(trpc.block.list.queryOptions());
  const [leaving, setLeaving] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const unblock = async (userId: string) => {
    setLeaving(userId);
    setFailed(false);
    try {
      await api.block.delete.mutate({ userId });
      await queryClient.invalidateQueries({ queryKey: trpc.block.pathKey() });
    } catch {
      setFailed(true);
    } finally {
      setLeaving(null);
    }
  };
  return (
    <section aria-labelledby="settings-blocked">
      <h2 id="settings-blocked" className="type-section">
        {t("blockedTitle")}
      </h2>
      <p className="type-secondary mt-1 text-ink-2">
        {data?.length === 0 ? t("blockedNobody") : t("blockedText")}
      </p>
      {data && data.length > 0 ? (
        <ul className="mt-3 grid">
          {data.map(({ userId, name }) => (
            <li
              key={userId}
              className="flex items-center justify-between gap-4 border-b border-line py-2"
            >
              <span className="type-body min-w-0 truncate">{name ?? t("nameless")}</span>
              <Button
                variant="secondary"
                isPending={leaving === userId}
                onClick={() => void unblock(userId)}
              >
                {t("unblock")}
                <span className="sr-only"> {name ?? t("nameless")}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {hasFailed ? (
        <p role="alert" className="field-error mt-2">
          {t("failed")}
        </p>
      ) : null}
    </section>
  );
}
