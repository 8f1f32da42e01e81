import { access } from "node:fs/promises";
import type { Server } from "node:http";
import path from "node:path";
import type { AppName } from "@fourstep/core";
import { createDispatcher } from "./dispatch.ts";
import type { FastRoute } from "./dispatch.ts";
import { serverEnv, settleNodeEnv } from "./env.ts";
import { shareFailures } from "./failures.ts";
import { aliveRoute, readyRoute } from "./health.ts";
import { createLog } from "./log.ts";
import { createPages, forwardUpgrades } from "./pages/next-pages.ts";
import { staticRoute } from "./pages/static-files.ts";
import { createPublicPages } from "./public-pages/public-pages.ts";
import { nameViewer } from "./public-pages/name-viewer.ts";
import { everyAnswerHeaders, pageHeaders } from "./security/headers.ts";
import { isLoopback, keepDemoPrivate } from "./security/keep-demo-private.ts";
import { createOwnStyles } from "./styles/own-styles.ts";
import { createHttpServer, listen } from "./server.ts";
import { Shutdown, stopOnSignals } from "./shutdown.ts";

export interface StartOptions {
  readonly app: AppName;
  /** The app's folder, where its `.next` is. */
  readonly dir: string;
  /** What follows comes from the environment when it is not given. */
  readonly port?: number;
  readonly host?: string;
  readonly dev?: boolean;
}

export interface RunningServer {
  readonly server: Server;
  /** Drains and closes everything; the process may go on. */
  stop(): Promise<void>;
}

/**
 * Starts the one server of an app: tRPC straight on node:http, Next for pages. It listens from the start, so that
 * `/healthz` and `/readyz` answer while Next prepares.
 *
 * @throws Error in words when the app is not built, the environment is wrong, the port is taken, or the demo would be
 * served publicly
 */
export async function startAppServer(options: StartOptions): Promise<RunningServer> {
  const env = serverEnv(options.app);
  const { app, dir, port = env.port, host = env.host, dev = env.dev } = options;
  if (!dev) await assertBuilt(dir);
  settleNodeEnv(dev);
  const log = createLog(env.logLevel, app);
  shareFailures(log);
  const origin = env.origin;
  const https = origin?.startsWith("https:") ?? false;
  const facts = { https, trustworthy: https || isLoopback(host) };
  const { openData } = await import("./data.ts");
  const data = openData({ app, env, log, facts });
  try {
    await keepDemoPrivate({ host, origin, trustProxy: env.trustProxy }, data.askHouse);
  } catch (error) {
    await data.close();
    throw error;
  }

  const staticFolder = path.join(dir, ".next", "static");
  const health = {
    askDatabase: data.askDatabase,
    isPrepared: () => pages !== null,
    isDraining: () => shutdown.isDraining,
  };
  const { trpc, media, pictures } = data;
  const routes: FastRoute[] = [trpc, media, pictures, aliveRoute(), readyRoute(health)];
  let pages: FastRoute["handle"] | null = null;
  const dispatch = createDispatcher({
    routes,
    log,
    pages: (request, response, requestId) => {
      if (pages !== null) return pages(request, response, requestId);
      response.writeHead(503, { "retry-after": "1", "content-type": "text/plain" });
      response.end("Starting; please try again in a moment.\n");
    },
  });
  const server = createHttpServer(dispatch);
  let closeNext = async () => {};
  const shutdown = new Shutdown({
    server,
    log,
    release: async () => {
      await closeNext();
      await data.close();
    },
  });
  await listen(server, port, host);
  stopOnSignals(shutdown, log);

  const { default: next } = await import("next");
  const nextApp = next({ dev, dir, hostname: host, port, customServer: true, quiet: !dev });
  await nextApp.prepare();
  closeNext = () => nextApp.close();
  const answer = nextApp.getRequestHandler();
  const otherPages = createPages({
    next: answer,
    dev,
    https,
    headers: pageHeaders(facts),
    log,
    introduce: (request) => data.introduce(request),
  });
  let handle: FastRoute["handle"] = otherPages;
  if (app === "client" && dev) {
    handle = async (request, response, requestId) => {
      await nameViewer(request, data.ownEyes);
      return otherPages(request, response, requestId);
    };
  } else if (app === "client") {
    const publicPages = createPublicPages({
      next: answer,
      otherwise: otherPages,
      host: origin === null ? `${host}:${port}` : new URL(origin).host,
      https,
      headers: pageHeaders(facts),
      log,
      ownEyes: data.ownEyes,
      dress: createOwnStyles(staticFolder),
      isSighted: () => watch.isSighted(),
    });
    const watch = data.watchPublic(publicPages);
    handle = publicPages.handle;
  }
  if (dev) forwardUpgrades(server, nextApp.getUpgradeHandler(), shutdown);
  else {
    routes.push(await staticRoute(staticFolder, everyAnswerHeaders(facts), handle));
  }
  pages = handle;
  log.info({ address: origin ?? `http://${host}:${port}` }, "ready");
  return { server, stop: () => shutdown.drain("asked to stop") };
}

async function assertBuilt(dir: string): Promise<void> {
  try {
    await access(path.join(dir, ".next", "BUILD_ID"));
  } catch {
    throw new Error(`${dir} has no production build yet: run \`pnpm build\` first.`);
  }
}
