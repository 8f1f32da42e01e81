import type { IncomingMessage } from "node:http";
import { appRouter } from "@fourstep/api";
import type { Context } from "@fourstep/api";
import { addressHeader, viewerFrom, watchSignOuts } from "@fourstep/auth";
import type { AppName } from "@fourstep/core";
import { connect, houseFacts, shareDb } from "@fourstep/db";
import type { ServerEnv } from "./env.ts";
import { clientAddressOf } from "./http/client-address.ts";
import type { Logger } from "./log.ts";
import { dataHeaders } from "./security/headers.ts";
import type { SecurityFacts } from "./security/headers.ts";
import { PictureRoute } from "./media/picture-route.ts";
import { MediaRoute } from "./media/route.ts";
import { ownEyes } from "./public-pages/own-eyes.ts";
import {
  type ChangeWatch,
  type ChangeWatchOptions,
  watchChanges,
} from "./public-pages/watch-changes.ts";
import { TrpcRoute } from "./trpc/route.ts";

export interface DataOptions {
  readonly app: AppName;
  readonly env: ServerEnv;
  readonly log: Logger;
  readonly facts: SecurityFacts;
}

/** Opens the database and what is answered straight from it. Loaded after the environment is settled. */
export function openData({ app, env, log, facts }: DataOptions) {
  const db = connect(env.databaseUrl, { max: env.connections, prepare: env.prepare });
  shareDb(db);

  let watch: ChangeWatch | null = null;
  const stopWatching = watchSignOuts(env.databaseDirectUrl);

  async function createContext(
    request: IncomingMessage,
    _response: unknown,
    requestId: string,
  ): Promise<Context> {
    const { cookie, "user-agent": userAgent = "" } = request.headers;
    return {
      db,
      viewer: cookie === undefined ? null : await viewerFrom(cookie, app, db),
      request: { id: requestId, address: clientAddressOf(request, env.trustProxy), userAgent },
    };
  }

  return {
    trpc: new TrpcRoute({
      router: appRouter,
      createContext,
      log,
      headers: dataHeaders(facts),
      ownOrigin: env.origin,
    }),
    media: new MediaRoute({
      createContext,
      headers: dataHeaders(facts),
      ownOrigin: env.origin,
      folder: env.mediaFolder,
    }),
    pictures: new PictureRoute({ createContext, headers: dataHeaders(facts) }),
    introduce(request: IncomingMessage): void {
      request.headers[addressHeader] = clientAddressOf(request, env.trustProxy);
    },
    ownEyes: ownEyes(app, db),
    /** Looks at what changes in public, until everything is closed. */
    watchPublic(told: Pick<ChangeWatchOptions, "drop" | "dropAll">): ChangeWatch {
      watch = watchChanges({ db, log, ...told });
      return watch;
    },
    askHouse: () => houseFacts(db),
    askDatabase: () => db.$client.query("select 1"),
    async close(): Promise<void> {
      await Promise.all([stopWatching(), watch?.stop()]);
      await db.$client.end();
    },
  };
}
