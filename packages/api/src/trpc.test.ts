import { Conflict, SignInInput, TooMany } from "@fourstep/core";
import type { Db } from "@fourstep/db";
import { callTRPCProcedure, getErrorShape, getTRPCErrorFromUnknown } from "@trpc/server";
import { expect, test } from "vitest";

import {
  createCaller,
  memberProcedure,
  ownerProcedure,
  publicProcedure,
  router,
  trainerProcedure,
} from "./trpc.ts";

const throwing = (error: Error) =>
  publicProcedure.query(() => {
    throw error;
  });
const small = router({
  taken: throwing(new Conflict("That day is taken.", "day")),
  tooMany: throwing(new TooMany("Please wait.", 90)),
  broken: throwing(new Error("select secret from credentials")),
  typed: publicProcedure.input(SignInInput).query(({ input }) => input.email),
  member: memberProcedure.query(({ ctx }) => ctx.viewer.name),
  trainer: trainerProcedure.query(({ ctx }) => ctx.viewer.name),
  owner: ownerProcedure.query(({ ctx }) => ctx.viewer.name),
});
const request = { id: "r", address: "203.0.113.7", userAgent: "" };
const mina = {
  id: "mina",
  name: "Mina",
  roles: ["client"] as const,
  timeZone: "UTC",
  loginSessionId: "l",
};

/** What the wire says when a call fails. */
async function shapeOf(path: string, input?: unknown) {
  const ctx = { db: {} as Db, viewer: null, request };
  const call = callTRPCProcedure({
    router: small,
    path,
    ctx,
    type: "query",
    getRawInput: () => Promise.resolve(input),
    signal: undefined,
    batchIndex: 0,
  });
  const thrown: unknown = await call.then(
    () => null,
    (error: unknown) => error,
  );
  const error = getTRPCErrorFromUnknown(thrown);
  // oxlint-disable-next-line no-underscore-dangle -- as tRPC's own adapters do
  return getErrorShape({ config: small._def._config, error, type: "query", path, input, ctx });
}

test("a refusal travels with its code, its words and its field", async () => {
  expect(await shapeOf("taken")).toEqual({
    code: -32009,
    message: "That day is taken.",
    data: { code: "CONFLICT", httpStatus: 409, path: "taken", field: "day" },
  });
});

test("somebody who has to wait is told how long", async () => {
  expect((await shapeOf("tooMany")).data).toMatchObject({
    code: "TOO_MANY_REQUESTS",
    httpStatus: 429,
    retryAfterSeconds: 90,
  });
});

test("an unknown error is masked, and its words and stack stay here", async () => {
  const shape = await shapeOf("broken");
  expect(shape).toEqual({
    code: -32603,
    message: "Something went wrong on our side.",
    data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, path: "broken" },
  });
});

test("a wrong input names the field and what is wrong with it, briefly", async () => {
  const shape = await shapeOf("typed", { email: "no address", password: "x" });
  expect(shape).toMatchObject({
    message: "Something in there is not right. Please look at it again.",
    data: { code: "BAD_REQUEST", field: "email", issues: [{ path: "email" }] },
  });
  expect(JSON.stringify(shape)).not.toContain("no address");
});

test("procedures say who may call them", async () => {
  const asVisitor = createCaller(small)({ db: {} as Db, viewer: null, request });
  const asMina = createCaller(small)({ db: {} as Db, viewer: mina, request });
  await expect(asVisitor.member()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  await expect(asMina.trainer()).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(asMina.owner()).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await asMina.member()).toBe("Mina");
});
