import type { IncomingMessage } from "node:http";

const mappedIpv4 = "::ffff:";

/**
 * The address of the person asking. Without a trusted proxy it is the socket's; `x-forwarded-for` can be
 * written by anybody, so it counts only behind a proxy, and then only its last entry, which that proxy added.
 */
export function clientAddressOf(request: IncomingMessage, trustProxy: boolean): string {
  const address = (trustProxy && lastForwarded(request)) || request.socket.remoteAddress || "";
  return address.startsWith(mappedIpv4) ? address.slice(mappedIpv4.length) : address;
}

function lastForwarded(request: IncomingMessage): string {
  const header = request.headers["x-forwarded-for"];
  const value = Array.isArray(header) ? header.join(",") : (header ?? "");
  return value.slice(value.lastIndexOf(",") + 1).trim();
}
