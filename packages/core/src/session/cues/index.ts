export type { Cue, CueKind } from "./cue.ts";
export { beginToListen, latestMs, listen, nextCueAt, type Heard } from "./listen.ts";
