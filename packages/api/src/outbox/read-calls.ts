import {
  CheckInInput,
  FinishSessionInput,
  type OutboxInput,
  type OutboxPath,
  RedFlagAdviceInput,
  RedFlagScreenInput,
  SetLogDeleteInput,
  SetLogInput,
  SetLogUpdateInput,
  StartSessionInput,
} from "@fourstep/core";

const schemas = {
  "session.create": StartSessionInput,
  "setLog.create": SetLogInput,
  "setLog.update": SetLogUpdateInput,
  "setLog.delete": SetLogDeleteInput,
  "session.update": FinishSessionInput,
  "checkIn.create": CheckInInput,
  "redFlagScreen.create": RedFlagScreenInput,
  "redFlagAdvice.create": RedFlagAdviceInput,
} satisfies Record<OutboxPath, unknown>;

interface Inputs {
  "session.create": StartSessionInput;
  "setLog.create": SetLogInput;
  "setLog.update": SetLogUpdateInput;
  "setLog.delete": SetLogDeleteInput;
  "session.update": FinishSessionInput;
  "checkIn.create": CheckInInput;
  "redFlagScreen.create": RedFlagScreenInput;
  "redFlagAdvice.create": RedFlagAdviceInput;
}

/** A call of the envelope that was understood, and its place in it. */
export type ReadCall = {
  [Path in OutboxPath]: {
    readonly place: number;
    readonly path: Path;
    readonly input: Inputs[Path];
  };
}[OutboxPath];

/** The calls that can be understood; those that cannot are left out. */
export function readCalls({ calls }: OutboxInput): ReadCall[] {
  return calls.flatMap(({ path, input }, place) => {
    if (!isPath(path)) return [];
    const read = schemas[path].safeParse(input);
    return read.success ? ([{ place, path, input: read.data }] as ReadCall[]) : [];
  });
}

const isPath = (path: string): path is OutboxPath => Object.hasOwn(schemas, path);

/** The session that a call is about; null when it is about none. */
export function sessionOf({ path, input }: ReadCall): string | null {
  if (path === "session.create" || path === "session.update") return input.id;
  return "sessionId" in input ? input.sessionId : null;
}

/** The calls of one path, in the order of the envelope. */
export const only = <Path extends OutboxPath>(calls: readonly ReadCall[], path: Path) =>
  calls.filter((call) => call.path === path) as Extract<ReadCall, { path: Path }>[];
