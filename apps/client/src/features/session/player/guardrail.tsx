"use client";

import type { Reaction } from "@fourstep/core";
import type { PlayState, PlayView } from "@fourstep/core/player";
import { GuardrailSheet } from "@fourstep/ui/patterns/guardrail-sheet";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { ReactionPicture } from "./reaction-picture.tsx";
import { useSetWords } from "./use-set-words.ts";

/** After an amber number: three ways to ease off, the mildest chosen already. */
export function Guardrail({
  state,
  view,
  act,
  onAlarm,
  isHidden,
}: {
  state: PlayState;
  view: PlayView;
  act: Act;
  onAlarm: () => void;
  isHidden: boolean;
}) {
  const t = useTranslations("guardrailSheet");
  const words = useSetWords();
  const [picked, setPicked] = useState<{ by: string; reaction: Reaction } | null>(null);
  const { easing, set } = view;
  if (!easing || !set || state.phase.name !== "easing") return null;
  const { by } = state.phase;
  const first = easing.options[0]?.reaction ?? null;
  const chosen = picked?.by === by ? picked.reaction : first;
  const react = (reaction: Reaction) => void act({ type: "reaction_chosen", reaction });
  const { forSet } = easing;
  const number = { number: forSet.number };
  return (
    <GuardrailSheet
      isOpen={!isHidden}
      discomfort={easing.given}
      bands={state.plan.bands}
      title={t("title")}
      context={words.full(set)}
      legend={forSet.kind === "spot" ? t("forSpot", number) : t("forSet", number)}
      options={easing.options.map((option) => ({
        value: option.reaction,
        title: option.title,
        detail: option.detail,
        picture: <ReactionPicture option={option} before={forSet} />,
      }))}
      chosen={chosen}
      onChoose={(reaction) => setPicked({ by, reaction })}
      primaryLabel={t(`use.${chosen ?? "keep"}`)}
      onAccept={() => react(chosen ?? "keep")}
      keepLabel={t("keep")}
      onKeep={() => react("keep")}
      stopLabel={t("stop")}
      onStop={() => react("stop_exercise")}
      alarmLabel={t("alarm")}
      onAlarm={onAlarm}
    />
  );
}
