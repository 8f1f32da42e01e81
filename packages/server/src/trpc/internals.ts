/* oxlint-disable no-underscore-dangle -- tRPC names the parts that an adapter needs this way. */
import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";

export type CallType = AnyTRPCProcedure["_def"]["type"];

/** The configuration of a router: its transformer and its words for errors. */
export function configOf(router: AnyTRPCRouter): AnyTRPCRouter["_def"]["_config"] {
  return router._def._config;
}

/** The procedures of a router by their full path, in an object without a prototype. */
export function proceduresOf(router: AnyTRPCRouter): Record<string, AnyTRPCProcedure | undefined> {
  return router._def.procedures;
}

/** True when parts of a router are loaded on first use. */
export function isLazy(router: AnyTRPCRouter): boolean {
  return Object.keys(router._def.lazy).length > 0;
}

export function typeOf(procedure: AnyTRPCProcedure): CallType {
  return procedure._def.type;
}
