import type { OpenInvite } from "@fourstep/core";

/** Where a page is looked at from. */
export type Here = Pick<Location, "protocol" | "hostname">;

/** Where clients come in, as a phone can reach it: the house's own address, or the port beside this app's. */
export function doorAddress({ origin, port }: OpenInvite["door"], here: Here): string {
  return origin ?? `${here.protocol}//${here.hostname}:${port}`;
}
