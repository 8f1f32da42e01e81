interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** A CPU profile as V8 writes it. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

const driver = /node_modules\/(?:pg|pg-[a-z]+|postgres-[a-z]+|drizzle-orm)\//;
const node = /^node:/;

const rooms: readonly [name: string, pattern: RegExp][] = [
  ["reading answers of the database (pg, drizzle)", driver],
  ["tRPC", /node_modules\/@trpc\//],
  ["checking inputs (zod)", /node_modules\/zod\//],
  ["the door (packages/server)", /packages\/server\//],
  ["who is asking (packages/auth)", /packages\/auth\/|node_modules\/(?:@auth|next-auth|jose)\//],
  ["the verbs (packages/api, db, core)", /packages\/(?:api|db|core)\//],
  ["Next", /node_modules\/next\//],
  [
    "HTTP: parsing requests, writing answers",
    /^node:(?:_http|http|net|internal\/(?:http|stream|streams|js_stream|net)|stream|events)/,
  ],
  ["Node itself", node],
];

/**
 * Where the busy time of a CPU profile went, by room of the house, in hundredths of it, the largest first. Native code
 * (JSON, sockets) counts for whoever called it.
 *
 * @param lastSeconds only the end of the profile, without what came before the load
 */
export function spentOn(
  profile: Profile,
  lastSeconds = Infinity,
): [room: string, percent: number][] {
  const total = profile.timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const from = total - lastSeconds * 1_000_000;
  let now = 0;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map<number, number>();
  for (const node of profile.nodes) {
    for (const child of node.children ?? []) parents.set(child, node.id);
  }
  const microseconds = new Map<string, number>();
  let busy = 0;
  profile.samples.forEach((id, index) => {
    const delta = profile.timeDeltas[index] ?? 0;
    now += delta;
    const room = roomOf(id, nodes, parents);
    if (room === null || now <= from) return;
    busy += delta;
    microseconds.set(room, (microseconds.get(room) ?? 0) + delta);
  });
  return [...microseconds]
    .map(([room, spent]): [string, number] => [room, (100 * spent) / busy])
    .sort(([, a], [, b]) => b - a);
}

function roomOf(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): string | null {
  const own = nodes.get(id)!.callFrame;
  if (own.functionName === "(idle)") return null;
  if (own.functionName === "(garbage collector)") return "garbage collection";
  let nearest = "";
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const { url } = nodes.get(at)!.callFrame;
    nearest ||= url;
    if (node.test(nearest) && driver.test(url)) return "sending to the database (socket)";
  }
  const room = rooms.find(([, pattern]) => pattern.test(nearest))?.[0];
  return room ?? (nearest === "" ? "the engine (microtasks, compiling)" : "everything else");
}
