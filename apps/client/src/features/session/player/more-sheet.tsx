"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isGuest } from "../guest.ts";
import type { Act } from "../types.ts";
import { useToToday } from "../use-to-today.ts";
import { AlarmLink } from "./alarm-link.tsx";
import { EndChoice } from "./end-choice.tsx";
import { NoteChoice } from "./note-choice.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { ShortChoice } from "./short-choice.tsx";
import { SwapChoice } from "./swap-choice.tsx";
import { useMoreChoices, type MoreChoice } from "./use-more-choices.ts";

/** Everything that changes the course of a session: leave it for now, swap, turn around, shorten, end. */
export function MoreSheet({
  isOpen,
  state,
  view,
  onClose,
  onGuide,
  onAlarm,
  act,
}: {
  isOpen: boolean;
  state: PlayState;
  view: PlayView;
  onClose: () => void;
  /** Opens what is said and heard, and who sets the pace. */
  onGuide: () => void;
  onAlarm: () => void;
  act: Act;
}) {
  const t = useTranslations("changeSheet");
  const { toToday, isStuck } = useToToday();
  const [choice, setChoice] = useState<MoreChoice | null>(null);
  const choices = useMoreChoices(state);
  const close = () => {
    setChoice(null);
    onClose();
  };
  const actAndClose: Act = async (chosen) => {
    const refusal = await act(chosen);
    setChoice(null);
    return refusal;
  };
  const title = choice === null ? t("title") : t(choice);
  return (
    <Sheet isOpen={isOpen} title={title} onClose={close}>
      <div className="grid gap-2.5 px-6 pb-8">
        {choice === null ? (
          <>
            {choices.map((each) => (
              <Button key={each} variant="secondary" isFullWidth onClick={() => setChoice(each)}>
                {t(each)}
              </Button>
            ))}
            <Button variant="secondary" isFullWidth onClick={onGuide}>
              {t("guide")}
            </Button>
            <Button variant="secondary" isFullWidth onClick={() => void toToday()}>
              {t("leave")}
            </Button>
            <p className="type-secondary-s text-center text-ink-2">
              {isStuck ? t("stuck") : t(isGuest(state.plan) ? "leaveHintGuest" : "leaveHint")}
            </p>
          </>
        ) : null}
        {choice === "swap" ? <SwapChoice state={state} view={view} act={actAndClose} /> : null}
        {choice === "order" ? <OrderChoice state={state} act={actAndClose} /> : null}
        {choice === "short" ? <ShortChoice state={state} view={view} act={actAndClose} /> : null}
        {choice === "note" ? <NoteChoice state={state} act={actAndClose} /> : null}
        {choice === "end" ? <EndChoice act={actAndClose} /> : null}
        <Button
          variant="quiet"
          isFullWidth
          onClick={choice === null ? close : () => setChoice(null)}
        >
          {choice === null ? t("goOn") : t("back")}
        </Button>
        <AlarmLink
          onAlarm={() => {
            setChoice(null);
            onAlarm();
          }}
        />
      </div>
    </Sheet>
  );
}
