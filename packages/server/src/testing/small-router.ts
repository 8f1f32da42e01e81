import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";

export interface SmallContext {
  readonly viewer: { readonly id: string } | null;
  readonly requestId: string;
}

const t = initTRPC.context<SmallContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error, input }) => ({
    ...shape,
    message: error.code === "INTERNAL_SERVER_ERROR" ? "Something went wrong." : shape.message,
    data: { ...shape.data, hadInput: input !== undefined },
  }),
});

const memberProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.viewer) throw new TRPCError({ code: "UNAUTHORIZED", message: "Please sign in." });
  return next({ ctx: { viewer: ctx.viewer } });
});

const Named = z.object({ name: z.string().min(1) });

/** A router with one procedure for each way a call can go. */
export const smallRouter = t.router({
  greeting: {
    get: t.procedure.input(Named).query(({ input }) => ({ text: `Hello ${input.name}` })),
    any: t.procedure.query(() => "hello"),
    nothing: t.procedure.query(() => undefined),
    none: t.procedure.query(() => null),
    long: t.procedure.query(() => "long ".repeat(1000)),
    optional: t.procedure.input(Named.optional()).query(({ input }) => input ?? "nobody"),
    whoAmI: memberProcedure.query(({ ctx }) => ctx.viewer.id),
  },
  set: {
    create: t.procedure.input(Named).mutation(({ input }) => ({ created: input.name })),
    ping: t.procedure.mutation(() => "pong"),
    conflict: t.procedure.mutation(() => {
      throw new TRPCError({ code: "CONFLICT", message: "That day is taken." });
    }),
    private: memberProcedure.input(Named).mutation(({ input }) => input.name),
  },
  broken: {
    throws: t.procedure.query(() => {
      throw new Error("select secret from tables");
    }),
    big: t.procedure.query(() => 10n),
    promise: t.procedure.query(() => ({ later: Promise.resolve(1) })),
    stream: t.procedure.query(async function* () {
      yield 1;
    }),
  },
  form: t.procedure.input(z.instanceof(FormData)).mutation(({ input }) => input.get("name")),
  ticks: t.procedure.subscription(async function* () {
    yield 1;
    yield 2;
  }),
});
