"use client";

import { createContext, useContext } from "react";
import type { Builder } from "./use-builder.ts";

export const BuilderContext = createContext<Builder | null>(null);

/** The draft on the board, for everything inside the builder. */
export function useBoard(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error("There is no builder around this");
  return builder;
}
