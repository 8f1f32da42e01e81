"use client";

import { laterParts } from "../../shell/later-parts.tsx";
import { PlayerSkeleton } from "../session/player/player-skeleton.tsx";

// What stands before and after the player comes in one piece, as the player's own parts do.
const parts = laterParts(() => import("./parts.ts"));
export const bringTryParts = parts.bring;

export const BeforeYouTry = parts.part((one) => one.BeforeYouTry, PlayerSkeleton);
export const GuestSummary = parts.part((one) => one.GuestSummary, PlayerSkeleton);
