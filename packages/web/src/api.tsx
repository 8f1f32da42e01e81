"use client";

import type { AppRouter } from "@fourstep/api";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState, type ReactNode } from "react";
import { makeQueryClient } from "./query-client.ts";

/** Always the same origin, answered before Next is asked. */
const apiPath = "/api/trpc";

const context = createTRPCContext<AppRouter>();
export const { useTRPC, useTRPCClient } = context;

/** Gives every screen below it the API and the cache of its answers. */
export function ApiProvider({
  children,
  onSignedOut,
}: {
  children: ReactNode;
  onSignedOut: () => void;
}) {
  const [queryClient] = useState(() => makeQueryClient(onSignedOut));
  const [trpcClient] = useState(() =>
    // One call a request: single calls take the server's lean door.
    createTRPCClient<AppRouter>({ links: [httpLink({ url: apiPath })] }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <context.TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}
