import { expect, test } from "vitest";

import { workerEnv } from "./env.ts";

test("without a database it says what is missing", () => {
  expect(() => workerEnv({})).toThrow(/DATABASE_DIRECT_URL is missing/);
});

test("links lead to the given addresses, or to the usual ports", () => {
  const given = workerEnv({
    DATABASE_URL: "postgres://x",
    CLIENT_ORIGIN: "https://a.example.com/",
    TRAINER_PORT: "4001",
  });
  expect(given.origins).toEqual({
    client: "https://a.example.com",
    trainer: "http://localhost:4001",
  });
});
