"use client";

import { redFlagQuestion, redFlagQuestionIds, type RedFlagAnswers } from "@fourstep/core";
import { useTRPCClient } from "@fourstep/web/api";
import { Button } from "@fourstep/ui/button";
import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { waitingRedFlags } from "./waiting-calls.ts";

/** What was answered with yes, for whoever examines the person: fetched and shown only when they tap for it. */
export function WhatToTell({ screenId, clientId }: { screenId: string; clientId: string }) {
  const t = useTranslations("redFlag");
  const api = useTRPCClient();
  const [shown, setShown] = useState<"hidden" | "asked" | "away" | RedFlagAnswers>("hidden");

  async function show() {
    setShown("asked");
    const waiting = await waitingRedFlags(clientId).catch(() => []);
    const here = waiting.find((call) => call.input.id === screenId);
    if (here?.path === "redFlagScreen.create") return setShown(here.input.answers);
    // Asked past the cache of answers, so that it keeps none of these.
    const told = await api.redFlagScreen.get.query({ id: screenId }).catch(() => null);
    setShown(told?.answers ?? "away");
  }

  const isShown = shown !== "hidden";
  return (
    <>
      <Button
        variant="secondary"
        isFullWidth
        aria-expanded={isShown}
        isPending={shown === "asked"}
        icon={isShown ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
        onClick={() => (isShown ? setShown("hidden") : void show())}
      >
        {isShown ? t("hide") : t("show")}
      </Button>
      {shown === "away" ? <p className="type-secondary px-4 text-ink-2">{t("away")}</p> : null}
      {typeof shown === "object" ? (
        <div className="type-body rounded-option bg-sunken p-4 text-ink">
          <p className="font-semibold">{t("saidYes")}</p>
          <ul className="mt-2 grid list-disc gap-2 ps-5">
            {redFlagQuestionIds
              .filter((id) => shown[id])
              .map((id) => (
                <li key={id}>{redFlagQuestion(id)}</li>
              ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
