import { expect, test } from "vitest";
import { isLoopback, launcherEnv } from "./env.ts";

const publicly = {
  FOURSTEP_HOST: "0.0.0.0",
  CLIENT_ORIGIN: "https://train.example.com",
  TRAINER_ORIGIN: "https://coach.example.com",
};

test("without any value it listens on this machine, with its own database and the demo", () => {
  expect(launcherEnv({})).toMatchObject({
    host: "127.0.0.1",
    clientPort: 3000,
    trainerPort: 3001,
    clientOrigin: "http://localhost:3000",
    ownDatabase: null,
    demo: true,
    isPublic: false,
    authSecret: null,
  });
});

test("an empty value counts as none", () => {
  expect(launcherEnv({ DATABASE_URL: "", CLIENT_PORT: " ", AUTH_SECRET: "" })).toEqual(
    launcherEnv({}),
  );
});

test("a public host and a public address in front of the loopback both count as public", () => {
  expect(launcherEnv(publicly).isPublic).toBe(true);
  expect(launcherEnv({ CLIENT_ORIGIN: "https://train.example.com" }).isPublic).toBe(true);
  expect(launcherEnv({ TRUST_PROXY: "1" }).isPublic).toBe(true);
  expect(launcherEnv({ TRUST_PROXY: "0" }).isPublic).toBe(false);
});

test("a pooled DATABASE_URL goes with a direct one, and alone it is both", () => {
  const url = "postgres://me:secret@db.example.com/house";
  expect(launcherEnv({ DATABASE_URL: url }).ownDatabase).toEqual({ url, directUrl: url });
});

test.each([
  [{ ...publicly, TRAINER_ORIGIN: "" }, /TRAINER_ORIGIN is missing: set it in \.env/],
  [{ CLIENT_PORT: "eighty" }, /CLIENT_PORT is "eighty": it must be a port/],
  [{ CLIENT_PORT: "3001" }, /both 3001/],
  [{ FOURSTEP_DEMO: "yes" }, /FOURSTEP_DEMO is "yes": it must be 1 or 0/],
  [{ DATABASE_DIRECT_URL: "postgres://db.example.com/house" }, /set both, or neither/],
  [{ DATABASE_URL: "mysql://db.example.com/house" }, /DATABASE_URL must look like postgres:/],
  [{ AUTH_SECRET: "short" }, /AUTH_SECRET is shorter than 32 characters/],
  [{ SMTP_URL: "smtp://mail.example.com" }, /MAIL_FROM is not: say in \.env/],
  [{ CLIENT_ORIGIN: "train.example.com" }, /CLIENT_ORIGIN is "train\.example\.com"/],
])("%o is refused in one sentence", (values, sentence) => {
  expect(() => launcherEnv(values)).toThrow(sentence);
});

test("only addresses of this machine are loopback", () => {
  expect(["localhost", "127.0.0.1", "127.8.8.8", "::1"].every(isLoopback)).toBe(true);
  expect(["0.0.0.0", "::", "127.example.com", "192.168.0.2"].some(isLoopback)).toBe(false);
});
