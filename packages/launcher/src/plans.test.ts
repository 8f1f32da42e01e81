import { expect, test } from "vitest";
import { launcherEnv } from "./env.ts";
import { childPlans, readyAddress, welcome } from "./plans.ts";

const env = launcherEnv({});
const database = {
  url: "postgres://pooled.example.com/x",
  directUrl: "postgres://direct.example.com/x",
};

test("the three programs get both addresses of the database and the secret", () => {
  const plans = childPlans("/house", "production", env, database, "a".repeat(32));
  expect(plans.map(({ name, program }) => [name, program])).toEqual([
    ["client", "/house/apps/client/server.ts"],
    ["trainer", "/house/apps/trainer/server.ts"],
    ["worker", "/house/apps/worker/src/main.ts"],
  ]);
  for (const plan of plans) {
    expect(plan.env).toMatchObject({
      NODE_ENV: "production",
      DATABASE_URL: database.url,
      DATABASE_DIRECT_URL: database.directUrl,
      AUTH_SECRET: "a".repeat(32),
    });
  }
});

test("only the worker, which writes links, is told addresses that nobody set", () => {
  const [client, , worker] = childPlans("/house", "production", env, database, "");
  expect(client?.env["CLIENT_ORIGIN"]).toBeUndefined();
  expect(worker?.env["CLIENT_ORIGIN"]).toBe("http://localhost:3000");
});

test("a server that listens everywhere is asked on this machine", () => {
  expect(readyAddress("0.0.0.0", 3000)).toBe("http://127.0.0.1:3000/readyz");
  expect(readyAddress("::1", 3001)).toBe("http://[::1]:3001/readyz");
});

test("the welcome names the demo's people only where the demo is", () => {
  const signIns = ["mina@example.com"];
  const withDemo = welcome(env, { holdsDemo: true, firstRunCode: null, signIns }).join("\n");
  const without = welcome(env, { holdsDemo: false, firstRunCode: "ABCD-2345", signIns }).join("\n");
  expect(withDemo).toContain("mina@example.com");
  expect(without).not.toContain("mina@example.com");
  expect(without).toContain("ABCD-2345");
});
