"use client";

import { useEffect, useRef } from "react";
import type { Board } from "./use-board-state.ts";

/** Shows the phase that the address names, and keeps its place there when another one is chosen. */
export function usePhasePlace(board: Board, wanted: number, onPlace: (place: number) => void) {
  const { phases } = board.content;
  const place = phases.indexOf(board.phase) + 1;
  const isBegun = useRef(false);
  useEffect(() => {
    if (!isBegun.current) {
      isBegun.current = true;
      const first = phases[wanted - 1];
      if (first && wanted !== place) {
        board.choosePhase(first.key);
        return;
      }
    }
    if (place !== wanted) onPlace(place);
    // Only when another phase is shown: the address follows the board.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);
}
