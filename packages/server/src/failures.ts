import type { Logger } from "./log.ts";

type Report = (what: string, err: unknown, facts: Readonly<Record<string, string>>) => void;

const key = Symbol.for("fourstep.failures");
const process = globalThis as typeof globalThis & { [key]?: Report };

/** Lets pages, which are bundled apart from the server that renders them, write to its log. */
export function shareFailures(log: Logger): void {
  process[key] = (what, err, facts) => log.error({ ...facts, err }, what);
}

/** Something of ours failed and was made up for: the whole of it goes into the log, where somebody can find it. */
export const reportFailure: Report = (what, err, facts) => process[key]?.(what, err, facts);
