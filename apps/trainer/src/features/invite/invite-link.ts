import { groupedCode, type OpenInvite } from "@fourstep/core";

type Here = Pick<Location, "protocol" | "hostname">;

/** Where clients come in, as a phone can reach it: the house's own address, or the port beside this app's. */
export function doorAddress({ origin, port }: OpenInvite["door"], here: Here): string {
  return origin ?? `${here.protocol}//${here.hostname}:${port}`;
}

/** The link that opens an invite. */
export function inviteLink(door: OpenInvite["door"], code: string, here: Here): string {
  return `${doorAddress(door, here)}/invite/${groupedCode(code)}`;
}
