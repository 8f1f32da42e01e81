import {
  DomainError,
  Forbidden,
  hasRole,
  Invalid,
  mayModerate,
  NotSignedIn,
  type Role,
  say,
  type Viewer,
} from "@fourstep/core";
import { isUnstorable } from "@fourstep/db";
import { initTRPC, TRPCError } from "@trpc/server";

import type { Context } from "./acting.ts";
import { errorFacts } from "./error-shape.ts";

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const { message, ...facts } = errorFacts(error);
    const { code, httpStatus, path } = shape.data;
    return {
      code: shape.code,
      message,
      data: { code, httpStatus, ...(path && { path }), ...facts },
    };
  },
});

export const router = t.router;
/** Calls procedures without a wire, for tests. */
export const createCaller = t.createCallerFactory;

/** A refusal of ours becomes tRPC's error of the same code, here and nowhere else. */
function refusing<Result extends { ok: boolean }>(result: Result): Result {
  if (!result.ok && "error" in result) {
    const { cause } = result.error as TRPCError;
    if (cause instanceof DomainError) return refuse(cause);
    // Not our failure, and no use to send again: a phone would try for ever.
    if (isUnstorable(cause)) return refuse(new Invalid(say("refusal.invalid")));
  }
  return result;
}

const refusals = t.middleware(async ({ next }) => refusing(await next()));

/** Anybody may ask. */
export const publicProcedure = t.procedure.use(refusals);

/** Who may call, and that refusals travel, in one middleware: each costs on every call. */
const procedureFor = (mayCall: (viewer: Viewer) => boolean) =>
  t.procedure.use(async ({ ctx, next }) => {
    const { viewer } = ctx;
    if (!viewer) return refuse(new NotSignedIn(say("refusal.notSignedIn")));
    if (!mayCall(viewer)) return refuse(new Forbidden(say("refusal.notForYou")));
    return refusing(await next({ ctx: { viewer } }));
  });

function refuse(cause: DomainError): never {
  throw new TRPCError({ code: cause.refusal, message: cause.message, cause });
}

const having = (role: Role) => (viewer: Viewer) => hasRole(viewer, role);

/** Anybody who is signed in. */
export const memberProcedure = procedureFor(() => true);
/** Somebody who trains. */
export const clientProcedure = procedureFor(having("client"));
/** Somebody who coaches. */
export const trainerProcedure = procedureFor(having("trainer"));
/** Whoever hosts this house. */
export const ownerProcedure = procedureFor(having("owner"));
/** Whoever looks at what was reported. */
export const moderatorProcedure = procedureFor(mayModerate);
