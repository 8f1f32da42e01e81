"use client";

import { laterParts } from "../../shell/later-parts.tsx";
import { StopBriefly } from "./stop-briefly.tsx";

// A session opens on one of its screens. The code of all others follows in one piece as soon as that one stands, so
// that none of them has to be waited for, or needs a connection, when its turn comes.
const parts = laterParts(() => import("./parts.ts"));
export const bringSessionParts = parts.bring;

export const AskingBody = parts.part((session) => session.AskingBody);
export const ChoosingBody = parts.part((session) => session.ChoosingBody);
export const DeviceNotice = parts.part((session) => session.DeviceNotice);
export const HoldBody = parts.part((session) => session.HoldBody);
export const PlayerSheets = parts.part((session) => session.PlayerSheets);
export const ReadyBody = parts.part((session) => session.ReadyBody);
export const RedBody = parts.part((session) => session.RedBody);
export const RestBody = parts.part((session) => session.RestBody);
export const SpotBody = parts.part((session) => session.SpotBody);
export const StartView = parts.part((session) => session.StartView);
/** Who is asked to stop is told so whether or not there is a connection. */
export const StopScreen = parts.part((session) => session.StopScreen, StopBriefly);
export const SummaryView = parts.part((session) => session.SummaryView);
export const SyncGlyph = parts.part(
  (session) => session.SyncGlyph,
  () => <span className="size-4" />,
);

const past = laterParts(() => import("./summary/past-summary.tsx"));

export const PastSummary = past.part((summary) => summary.PastSummary);
