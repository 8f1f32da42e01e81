"use client";

import type { Bands } from "@fourstep/core";
import type { PlayState, PlayView } from "@fourstep/core/player";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { RestLine } from "./rest-line.tsx";
import { SetDone } from "./set-done.tsx";
import { SetHeading } from "./set-heading.tsx";
import { SetPicture } from "./set-picture.tsx";
import { useBandWords } from "./use-band-words.ts";

/** After a set: what was done, and how it felt, the answers within the thumb's reach. Its rest runs meanwhile. */
export function AskingBody({
  view,
  state,
  bands,
  value,
  onValue,
  act,
}: {
  view: PlayView;
  state: PlayState;
  bands: Bands;
  value: number | null;
  onValue: (value: number) => void;
  act: Act;
}) {
  const t = useTranslations("session");
  const { set } = view;
  const isSpot = set?.kind === "spot";
  const words = useBandWords(isSpot ? "tender" : "discomfort");
  if (!set) return null;
  return (
    <div className="flex flex-1 flex-col gap-4 short:grid short:grid-cols-2">
      <div className="flex min-h-0 flex-1 flex-col gap-3">
        <SetHeading set={set} />
        <SetPicture set={set} className="px-6" />
      </div>
      <div className="grid content-end gap-4">
        <div className="grid gap-1">
          <SetDone state={state} set={set} act={act} />
          <RestLine timer={view.timer} pausedAt={state.pausedAt} />
        </div>
        <DiscomfortScale
          legend={isSpot ? t("tenderAfter") : t("discomfort")}
          value={value}
          bands={bands}
          words={words}
          onChange={onValue}
          className="px-6"
        />
      </div>
    </div>
  );
}
