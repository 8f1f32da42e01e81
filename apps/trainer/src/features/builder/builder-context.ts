"use client";

import { createContext, useContext } from "react";
import type { Board } from "./use-board-state.ts";
import type { Builder } from "./use-builder.ts";

export const BoardContext = createContext<Board | null>(null);
export const BuilderContext = createContext<Builder | null>(null);

/** The cards and what is said about them, for whatever is built on a board. */
export function useBoard(): Board {
  return inside(useContext(BoardContext));
}

/** The plan on the board, for everything inside the plan builder. */
export function usePlanBoard(): Builder {
  return inside(useContext(BuilderContext));
}

function inside<Value>(value: Value | null): Value {
  if (!value) throw new Error("There is no builder around this");
  return value;
}
