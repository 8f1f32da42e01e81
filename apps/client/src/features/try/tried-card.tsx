"use client";

import { mayTrain, type Today } from "@fourstep/core";
import { readEvents, replay, type PlayState } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { deviceStore, kick, recount } from "../outbox/outbox.ts";
import type { StoredSession } from "../outbox/device-store.ts";
import { bringIn, isOfPlan } from "./bring-in.ts";
import { markTried, type TriedMark } from "./tried-mark.ts";

interface Tried {
  readonly stored: StoredSession;
  readonly state: PlayState;
}

async function triedOf({ sessionId }: TriedMark): Promise<Tried | null> {
  const stored = await (await deviceStore()).sessionOf(sessionId);
  if (!stored) return null;
  const state = replay(stored.plan, readEvents(stored.events));
  return state.phase.name === "finished" ? { stored, state } : null;
}

/** A guest's session of today that can become the first of this plan's log: asked, as the device may be shared. */
export function TriedCard({
  today,
  mark,
  onSettled,
}: {
  today: Today;
  mark: TriedMark;
  onSettled: () => void;
}) {
  const t = useTranslations("try");
  const router = useRouter();
  const [tried, setTried] = useState<Tried | null>(null);
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    void triedOf(mark).then(
      (found) => (isGone ? undefined : setTried(found)),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [mark]);
  if (!tried) return null;
  const isSame = isOfPlan(tried.stored.plan, today);
  const mayKeep = mayTrain(today.screen);

  const leaveOut = () => {
    markTried(null);
    onSettled();
  };
  async function keep(found: Tried) {
    setPending(true);
    setFailed(false);
    try {
      const id = await bringIn(await deviceStore(), found.stored, today);
      markTried(null);
      void recount().then(kick);
      router.push(`/session/${id}/summary` as Route);
    } catch {
      setFailed(true);
      setPending(false);
    }
  }

  return (
    <section className="mx-4 mt-4 rounded-card bg-surface p-4 shadow-card">
      <h2 className="type-row-s text-ink">{t("bring.title")}</h2>
      <p className="type-secondary mt-1 text-ink-2">
        {t("bring.about", { minutes: Math.max(1, Math.round(tried.state.activeMs / 60_000)) })}
      </p>
      {isSame && !mayKeep ? (
        <p className="type-secondary mt-2 font-semibold text-ink">{t("bring.first")}</p>
      ) : null}
      {isSame ? null : <p className="type-secondary mt-2 text-ink">{t("bring.changed")}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {isSame && mayKeep ? (
          <Button variant="secondary" isPending={isPending} onClick={() => void keep(tried)}>
            {t("bring.yes")}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={leaveOut}>
          {t("bring.no")}
        </Button>
      </div>
      <p aria-live="assertive" className="type-secondary-s mt-2 text-ink-2 empty:hidden">
        {hasFailed ? t("bring.failed") : ""}
      </p>
    </section>
  );
}
