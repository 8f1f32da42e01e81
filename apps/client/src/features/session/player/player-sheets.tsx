"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { GuideSheet } from "../guide/guide-sheet.tsx";
import type { Act } from "../types.ts";
import { AlarmLink } from "./alarm-link.tsx";
import { AlarmSheet } from "./alarm-sheet.tsx";
import { Guardrail } from "./guardrail.tsx";
import { MoreSheet } from "./more-sheet.tsx";
import { SkipSheet } from "./skip-sheet.tsx";
import type { useSheet } from "./use-sheet.ts";

/** Whatever lies over the session: one at a time, the guardrail's question under all others. */
export function PlayerSheets({
  state,
  view,
  sheet,
  act,
}: {
  state: PlayState;
  view: PlayView;
  sheet: ReturnType<typeof useSheet>;
  act: Act;
}) {
  const onAlarm = () => sheet.open("alarm");
  return (
    <>
      <Guardrail
        state={state}
        view={view}
        act={act}
        onAlarm={onAlarm}
        isHidden={sheet.name !== null}
      />
      <SkipSheet
        isOpen={sheet.name === "skip"}
        view={view}
        onClose={sheet.dismiss}
        onAlarm={onAlarm}
        act={sheet.actAndClose}
      />
      <AlarmSheet isOpen={sheet.name === "alarm"} onClose={sheet.dismiss} act={sheet.actAndClose} />
      <MoreSheet
        isOpen={sheet.name === "more"}
        state={state}
        view={view}
        onClose={sheet.dismiss}
        onGuide={() => sheet.open("guide")}
        onAlarm={onAlarm}
        act={sheet.actAndClose}
      />
      <GuideSheet isOpen={sheet.name === "guide"} onClose={sheet.dismiss}>
        <AlarmLink onAlarm={onAlarm} />
      </GuideSheet>
    </>
  );
}
