import { connect, demoIsNotPublic, houseFacts, offerFirstRun } from "@fourstep/db";
import type { HouseFacts } from "@fourstep/db";
import { Refusal } from "@fourstep/db/embedded";
import { seedContent, seedDemo } from "@fourstep/db/seed";
import type { LauncherEnv } from "./env.ts";

type Asked = Pick<LauncherEnv, "demo" | "isPublic" | "ownDatabase">;

/**
 * Whether the demo is to be put into this database. Its passwords are known to everybody, so it exists only where
 * nobody but this machine can reach it.
 * @throws Refusal when a database that holds the demo would be served publicly.
 */
export function wantsDemo(asked: Asked, { isEmpty, holdsDemo }: HouseFacts): boolean {
  if (holdsDemo && asked.isPublic) {
    throw new Refusal(demoIsNotPublic);
  }
  return isEmpty && !holdsDemo && asked.demo && !asked.isPublic && asked.ownDatabase === null;
}

export interface Content {
  readonly holdsDemo: boolean;
  readonly outcome: string;
  /** Makes the first person the owner; null when there is one, or the demo. */
  readonly firstRunCode: string | null;
}

/** Puts in what this version brings: the library, and the demo where it is wanted. */
export async function fill(url: string, asked: Asked): Promise<Content> {
  const db = connect(url, { max: 2 });
  try {
    const facts = await houseFacts(db);
    const seeds = wantsDemo(asked, facts);
    await seedContent(db);
    if (seeds) await seedDemo(url, { now: new Date() });
    const holdsDemo = seeds || facts.holdsDemo;
    return {
      holdsDemo,
      outcome: outcomeOf(seeds, facts),
      firstRunCode: holdsDemo ? null : await offerFirstRun(db),
    };
  } finally {
    await db.$client.end();
  }
}

function outcomeOf(seeds: boolean, { holdsDemo, isEmpty }: HouseFacts): string {
  if (seeds) return "the library and the demo were put in";
  if (holdsDemo) return "the library is up to date, the demo was there already";
  return isEmpty
    ? "the library is up to date, nobody has an account yet"
    : "the library is up to date";
}
