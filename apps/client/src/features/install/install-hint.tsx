"use client";

import { Button } from "@fourstep/ui/button";
import { Smartphone } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { mayHint, neverHint } from "./may-hint.ts";
import { currentOffer, onOffer, takeOffer } from "./offer.ts";

/** How to have the app beside the phone's others: the browser's own question, or plain words on iOS. */
export function InstallHint({ hasTrained }: { hasTrained: boolean }) {
  const t = useTranslations("install");
  const offer = useSyncExternalStore(onOffer, currentOffer, () => null);
  const [isGone, setGone] = useState(false);
  const [{ isInstalled, isIos }] = useState(facts);
  const canInstall = offer !== null || isIos;
  if (isGone || !mayHint({ isInstalled, canInstall, hasTrained })) return null;
  const leave = () => {
    neverHint();
    setGone(true);
  };
  return (
    <aside
      aria-label={t("title")}
      className="mx-4 mt-3.5 flex gap-3 rounded-card border border-line px-4 py-3"
    >
      <Smartphone aria-hidden size={20} className="mt-0.5 shrink-0 text-ink-2" />
      <div className="min-w-0 flex-1">
        <p className="type-secondary font-semibold text-ink">{t("title")}</p>
        <p className="type-secondary-s text-ink-2">{isIos ? t("ios") : t("text")}</p>
        <div className="-ms-5 mt-1 flex flex-wrap">
          {offer ? (
            <Button variant="quiet" onClick={() => void takeOffer().finally(leave)}>
              {t("action")}
            </Button>
          ) : null}
          <Button variant="quiet" onClick={leave}>
            {t("no")}
          </Button>
        </div>
      </div>
    </aside>
  );
}

/** Read once, in the browser alone: this part is loaded after the page stands. */
function facts() {
  const isInstalled =
    window.matchMedia("(display-mode: standalone)").matches ||
    ("standalone" in navigator && navigator.standalone === true);
  // An iPad says that it is a Mac, but no Mac has fingers on its screen.
  const isIos =
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  return { isInstalled, isIos };
}
