export { Refusal, errorCode } from "./refusal.ts";
export { livingProcess, parentOf } from "./processes.ts";
export type { ProcessFacts } from "./processes.ts";
export { readSecrets } from "./secrets.ts";
export type { Secrets } from "./secrets.ts";
export { removeEmbedded, startEmbedded, stopEmbedded } from "./embedded.ts";
export type { Embedded, EmbeddedOptions } from "./embedded.ts";
