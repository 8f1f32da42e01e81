import { createDispatcher } from "../dispatch.ts";
import { serverEnv, settleNodeEnv } from "../env.ts";
import { readyRoute } from "../health.ts";
import { createLog } from "../log.ts";
import { createHttpServer, listen } from "../server.ts";

/**
 * The client app's server without its pages: what is answered straight from the database, for tests that talk to nothing
 * else and want it up again within a moment. Everything comes from the environment, as in the product.
 */
export async function startDataServer(): Promise<void> {
  const env = serverEnv("client");
  settleNodeEnv(false);
  const log = createLog(env.logLevel, "client");
  const { openData } = await import("../data.ts");
  const facts = { https: false, trustworthy: true };
  const { trpc, askDatabase } = openData({ app: "client", env, log, facts });
  const ready = readyRoute({ askDatabase, isPrepared: () => true, isDraining: () => false });
  const dispatch = createDispatcher({
    routes: [trpc, ready],
    log,
    pages: (_request, response) => {
      response.writeHead(404);
      response.end();
    },
  });
  await listen(createHttpServer(dispatch), env.port, env.host);
}
