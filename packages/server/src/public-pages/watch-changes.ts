import { databaseNow, publicChangesSince } from "@fourstep/db";
import type { Db } from "@fourstep/db";
import type { Logger } from "../log.ts";

/** How often to look: what somebody took back is gone from every process within a second. */
const everyMs = 300;
/** The same limit as the query's: more than so many at once were not all told. */
const mostChanges = 1000;

export interface ChangeWatch {
  /** False until the first look, and when the database has not answered for so long that nothing kept may be shown. */
  isSighted(): boolean;
  stop(): Promise<void>;
}

export interface ChangeWatchOptions {
  readonly db: Db;
  readonly log: Logger;
  readonly drop: (tags: readonly string[]) => void;
  readonly dropAll: () => void;
  /** A database that is away for a moment leaves public pages standing; nothing changes while it is away. */
  readonly blindMs?: number;
}

/** Looks at what changed in public, by whichever process, and has it dropped. */
export function watchChanges({
  db,
  log,
  drop,
  dropAll,
  blindMs = 30_000,
}: ChangeWatchOptions): ChangeWatch {
  /** The latest moment that was told, by the database's clock. */
  let moment: string | null = null;
  let seen = new Map<string, string>();
  let sawAt = -Infinity;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    if (moment === null) {
      // Whatever changed before was drawn after.
      moment = await databaseNow(db);
      dropAll();
    }
    const changes = await publicChangesSince(db, moment);
    const news = changes.filter(({ tag, changedAt }) => seen.get(tag) !== changedAt);
    seen = new Map(changes.map(({ tag, changedAt }) => [tag, changedAt]));
    if (changes.length >= mostChanges) dropAll();
    else if (news.length > 0) drop(news.map(({ tag }) => tag));
    moment = changes.at(-1)?.changedAt ?? moment;
    sawAt = performance.now();
  }

  function again(): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      looking = look().catch((err: unknown) => {
        if (!isStopped) log.debug({ err }, "public changes unseen");
      });
      void looking.then(again);
    }, everyMs);
    timer.unref();
  }

  looking = look().catch((err: unknown) => log.warn({ err }, "public changes unseen"));
  void looking.then(again);

  return {
    isSighted: () => performance.now() - sawAt < blindMs,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
