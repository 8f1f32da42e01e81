import { connect as dial } from "node:net";
import { houseFacts } from "@fourstep/db";
import { freshDatabase } from "@fourstep/db/testing";
import { afterEach, expect, test, vi } from "vitest";
import { keepDemoPrivate } from "./security/keep-demo-private.ts";
import { startAppServer } from "./start-app-server.ts";

const { db, url } = await freshDatabase();
await db.$client.query("insert into settings (key, value) values ('demo', '{}')");
const here = { host: "127.0.0.1", origin: null, trustProxy: false };
const asked = vi.fn(() => houseFacts(db));

afterEach(() => {
  vi.unstubAllEnvs();
  asked.mockClear();
});

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = dial(port, "127.0.0.1", () => resolve(true));
    socket.on("connect", () => socket.destroy());
    socket.on("error", () => resolve(false));
  });

test("a server that is started by hand does not listen publicly with the demo behind it", async () => {
  vi.stubEnv("DATABASE_URL", url);
  vi.stubEnv("LOG_LEVEL", "silent");
  const port = 20_000 + (process.pid % 20_000);
  const started = startAppServer({ app: "client", dir: ".", dev: true, host: "0.0.0.0", port });
  await expect(started).rejects.toThrow(/holds the demo.* not served to a public address/);
  expect(await answers(port)).toBe(false);
});

test.each([
  { ...here, host: "0.0.0.0" },
  { ...here, host: "::" },
  { ...here, origin: "https://train.example.com" },
  { ...here, trustProxy: true },
])("%o is public", async (reach) => {
  await expect(keepDemoPrivate(reach, asked)).rejects.toThrow(/listen on 127\.0\.0\.1/);
});

test.each([
  here,
  { ...here, host: "localhost", origin: "http://localhost:3000" },
  { ...here, host: "::1", origin: "http://[::1]:3000" },
])("%o shows the demo to this machine alone", async (reach) => {
  await keepDemoPrivate(reach, asked);
  expect(asked).not.toHaveBeenCalled();
});

test("a house without the demo is served to everybody", async () => {
  const house = async () => ({ isEmpty: false, holdsDemo: false });
  await expect(keepDemoPrivate({ ...here, host: "0.0.0.0" }, house)).resolves.toBeUndefined();
});
