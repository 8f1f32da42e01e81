import type { Today } from "@fourstep/core";

/** Today's plan, once there is one. */
export type Plan = NonNullable<Today["plan"]>;
