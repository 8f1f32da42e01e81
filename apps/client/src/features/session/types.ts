import type { PlayAct, PlayRefusal } from "@fourstep/core/player";

/** Does something in the session. Answers with why it was refused, or null. */
export type Act = (act: PlayAct) => Promise<PlayRefusal | null>;
