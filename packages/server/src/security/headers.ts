/** Header names and values, one after the other, as `writeHead` takes them fastest. */
export type HeaderList = readonly string[];

export interface SecurityFacts {
  /** True when people reach the app over https. */
  readonly https: boolean;
  /** True on https and on the loopback address, where browsers honour isolation. */
  readonly trustworthy: boolean;
}

const halfYearSeconds = 15_552_000;

/** Headers that every answer carries, whatever it holds. */
export function everyAnswerHeaders({ https }: SecurityFacts): HeaderList {
  const headers = ["x-content-type-options", "nosniff"];
  if (https) {
    headers.push("strict-transport-security", `max-age=${halfYearSeconds}; includeSubDomains`);
  }
  return headers;
}

/** Headers of answers to scripts: private, never kept by a cache, never readable by another site. */
export function dataHeaders(facts: SecurityFacts): HeaderList {
  return [
    ...everyAnswerHeaders(facts),
    "cache-control",
    "no-store",
    "cross-origin-resource-policy",
    "same-origin",
    "vary",
    "trpc-accept, accept, accept-encoding",
  ];
}

/** Headers of pages, besides their Content-Security-Policy. */
export function pageHeaders(facts: SecurityFacts): HeaderList {
  const headers = [
    ...everyAnswerHeaders(facts),
    "referrer-policy",
    "strict-origin-when-cross-origin",
    "permissions-policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "x-frame-options",
    "DENY",
  ];
  // Elsewhere browsers ignore it and complain in the console.
  if (facts.trustworthy) headers.push("cross-origin-opener-policy", "same-origin");
  return headers;
}
