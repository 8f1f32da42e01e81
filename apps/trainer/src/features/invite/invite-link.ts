import { groupedCode, type OpenInvite } from "@fourstep/core";
import { doorAddress, type Here } from "../../shell/door-address.ts";

/** The link that opens an invite. */
export function inviteLink(door: OpenInvite["door"], code: string, here: Here): string {
  return `${doorAddress(door, here)}/invite/${groupedCode(code)}`;
}
