import { Agent, get } from "node:http";
import { expect, test, vi } from "vitest";
import { createDispatcher } from "./dispatch.ts";
import type { FastRoute } from "./dispatch.ts";
import { aliveRoute, readyRoute } from "./health.ts";
import { createHttpServer, listen } from "./server.ts";
import { Shutdown } from "./shutdown.ts";
import { served, silentLog } from "./testing/serve.ts";

function startWith(slow: FastRoute, graceMs = 10_000) {
  const release = vi.fn(async () => {});
  const health = {
    askDatabase: async () => {},
    isPrepared: () => true,
    isDraining: () => shutdown.isDraining,
  };
  const dispatch = createDispatcher({
    routes: [slow, aliveRoute(), readyRoute(health)],
    pages: (_request, response) => void response.end("page"),
    log: silentLog,
  });
  const server = createHttpServer(dispatch);
  const shutdown = new Shutdown({ server, log: silentLog, release, graceMs });
  return { server, shutdown, release };
}

test("an answer under way is finished before the process lets go", async () => {
  let answer: (() => void) | undefined;
  const slow: FastRoute = {
    prefix: "/slow",
    handle: (_request, response) => {
      answer = () => response.end("done");
    },
  };
  const { server, shutdown, release } = startWith(slow);
  const { origin } = await served(server);
  const asked = fetch(`${origin}/slow`);
  await vi.waitFor(() => expect(answer).toBeDefined());
  const drained = shutdown.drain("test");
  expect(shutdown.isDraining).toBe(true);
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow("fetch failed");
  expect(release).not.toHaveBeenCalled();
  answer!();
  expect(await (await asked).text()).toBe("done");
  await drained;
  expect(release).toHaveBeenCalledTimes(1);
});

test("an answer that never ends is cut off after the grace", async () => {
  const { server, shutdown, release } = startWith({ prefix: "/slow", handle: () => {} }, 50);
  const { origin } = await served(server);
  const asked = fetch(`${origin}/slow`);
  asked.catch(() => {});
  await vi.waitFor(
    () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (count > 0 ? resolve(count) : reject(error)));
      }),
  );
  await shutdown.drain("test");
  await expect(asked).rejects.toThrow("fetch failed");
  expect(release).toHaveBeenCalledTimes(1);
});

test("a kept connection does not hold the process once its answer is sent", async () => {
  let answer: (() => void) | undefined;
  const slow: FastRoute = {
    prefix: "/slow",
    handle: (_request, response) => {
      answer = () => response.end();
    },
  };
  const { server, shutdown } = startWith(slow);
  const { origin } = await served(server);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asked = new Promise<number | undefined>((resolve, reject) => {
    get(`${origin}/slow`, { agent }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    }).on("error", reject);
  });
  await vi.waitFor(() => expect(answer).toBeDefined());
  const startedAt = performance.now();
  const drained = shutdown.drain("test");
  answer!();
  expect(await asked).toBe(200);
  await drained;
  expect(performance.now() - startedAt).toBeLessThan(5000);
  agent.destroy();
});

test("a socket of hot reload does not hold the process", async () => {
  const { server, shutdown } = startWith({ prefix: "/slow", handle: () => {} });
  server.on("upgrade", (_request, socket) => {
    shutdown.endWith(socket);
    socket.write(
      "HTTP/1.1 101 Switching Protocols\r\nupgrade: test\r\nconnection: upgrade\r\n\r\n",
    );
  });
  const { origin } = await served(server);
  const closed = new Promise<void>((resolve, reject) => {
    const asking = get(`${origin}/socket`, { headers: { connection: "upgrade", upgrade: "test" } });
    asking.on("upgrade", (_response, socket) => {
      socket.on("close", () => resolve());
      socket.on("error", () => resolve());
      shutdown.drain("test").catch(reject);
    });
    asking.on("error", reject);
  });
  await closed;
  await shutdown.drain("test");
  expect(shutdown.isDraining).toBe(true);
});

test("while draining it is not ready", async () => {
  const route = readyRoute({
    askDatabase: async () => {},
    isPrepared: () => true,
    isDraining: () => true,
  });
  const { origin, close } = await served(
    createHttpServer(createDispatcher({ routes: [route], pages: () => {}, log: silentLog })),
  );
  const response = await fetch(`${origin}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ ready: false, draining: true });
  await close();
});

test("not ready without a database or before the pages are prepared; alive all the same", async () => {
  let prepared = false;
  let reachable = true;
  const ask = () => (reachable ? Promise.resolve() : Promise.reject(new Error("down")));
  const routes = [
    aliveRoute(),
    readyRoute({ askDatabase: ask, isPrepared: () => prepared, isDraining: () => false }),
  ];
  const server = createHttpServer(createDispatcher({ routes, pages: () => {}, log: silentLog }));
  const { origin, close } = await served(server);
  expect((await fetch(`${origin}/readyz`)).status).toBe(503);
  prepared = true;
  expect(await (await fetch(`${origin}/readyz`)).json()).toMatchObject({ ready: true });
  reachable = false;
  await vi.waitFor(async () => expect((await fetch(`${origin}/readyz`)).status).toBe(503), 3000);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  await close();
});

test("a taken port is said in a sentence", async () => {
  const first = createHttpServer(() => {});
  const { close } = await served(first);
  const { port } = first.address() as { port: number };
  await expect(
    listen(
      createHttpServer(() => {}),
      port,
      "127.0.0.1",
    ),
  ).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`);
  await close();
});
