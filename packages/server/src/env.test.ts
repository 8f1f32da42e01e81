import { expect, test } from "vitest";
import { serverEnv } from "./env.ts";

const url = { DATABASE_URL: "postgres://localhost/fourstep" };

test("a database is all that must be said", () => {
  expect(serverEnv("trainer", url)).toMatchObject({
    host: "127.0.0.1",
    port: 3001,
    origin: null,
    trustProxy: false,
    logLevel: "info",
  });
});

test("an origin is reduced to what a browser sends", () => {
  const env = serverEnv("client", { ...url, CLIENT_ORIGIN: "https://Train.example.com/" });
  expect(env.origin).toBe("https://train.example.com");
});

test.each([
  [{}, "DATABASE_URL"],
  [{ ...url, CLIENT_PORT: "many" }, "CLIENT_PORT"],
  [{ ...url, CLIENT_ORIGIN: "train" }, "CLIENT_ORIGIN"],
  [{ ...url, LOG_LEVEL: "loud" }, "LOG_LEVEL"],
] as const)("what is wrong is named", (values: Record<string, string>, name) => {
  expect(() => serverEnv("client", values)).toThrow(name);
});
