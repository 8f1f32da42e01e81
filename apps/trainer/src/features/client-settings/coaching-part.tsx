"use client";

import type { ClientProfile } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { SettingsPart } from "../../shell/settings-part.tsx";
import { useAct, useClientActs } from "./use-client-acts.ts";

/** Pause, archive, part. What each means stands beside its button. */
export function CoachingPart({ client }: { client: ClientProfile }) {
  const t = useTranslations("coaching");
  const days = useDayWords();
  const acts = useClientActs(client.id);
  const standing = useAct();
  const [isAsking, setAsking] = useState(false);
  const { pausedAt, archivedAt, id } = client.care.coaching;
  return (
    <SettingsPart title={t("title")} lead={t("lead")}>
      <ul>
        <Line text={pausedAt ? t("pausedText") : t("pauseText")}>
          <Button
            variant="secondary"
            size="sm"
            isPending={standing.isPending}
            onClick={() => void standing.run(pausedAt ? acts.resume : acts.pause)}
          >
            {pausedAt ? t("resume") : t("pause")}
          </Button>
        </Line>
        <Line
          text={
            archivedAt
              ? t("archivedText", { day: days.full(archivedAt.slice(0, 10)) })
              : t("archiveText")
          }
        >
          <Button
            variant="secondary"
            size="sm"
            isPending={standing.isPending}
            onClick={() => void standing.run(archivedAt ? acts.restore : acts.archive)}
          >
            {archivedAt ? t("restore") : t("archive")}
          </Button>
        </Line>
        <Line text={t("partText", { name: client.name })}>
          <Button variant="secondary" size="sm" onClick={() => setAsking(true)}>
            {t("part")}
          </Button>
        </Line>
      </ul>
      <output className="type-d-small text-ink-2">
        {standing.state === "failed" ? t("failed") : null}
      </output>
      {isAsking ? (
        <Parting name={client.name} onPart={() => acts.part(id)} onClose={() => setAsking(false)} />
      ) : null}
    </SettingsPart>
  );
}

function Line({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3 first:pt-0">
      <p className="type-d-body max-w-100 text-ink-2">{text}</p>
      {children}
    </li>
  );
}

function Parting({
  name,
  onPart,
  onClose,
}: {
  name: string;
  onPart: () => Promise<unknown>;
  onClose: () => void;
}) {
  const t = useTranslations("coaching");
  const router = useRouter();
  const queryClient = useQueryClient();
  const parting = useAct();
  const part = async () => {
    await onPart();
    // Nothing of theirs stays on this screen, nor behind it.
    queryClient.clear();
    router.replace("/clients");
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t("partTitle", { name })}
      footer={
        <>
          <Button variant="secondary" size="sm" onClick={onClose}>
            {t("stay")}
          </Button>
          <Button size="sm" isPending={parting.isPending} onClick={() => void parting.run(part)}>
            {t("partNow")}
          </Button>
        </>
      }
    >
      <p>{t("partLong", { name })}</p>
      <output className="block">{parting.state === "failed" ? t("failed") : null}</output>
    </Dialog>
  );
}
