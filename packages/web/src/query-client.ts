import { QueryCache, MutationCache, onlineManager, QueryClient } from "@tanstack/react-query";
import { isRefusal } from "./refusal.ts";

/** Tries again twice when the network or the server failed; a refusal is an answer and stays one. */
function shouldRetry(failures: number, error: unknown): boolean {
  return failures < 2 && !isRefusal(error);
}

/**
 * The cache of what the server said.
 * @param onSignedOut called when a private question is answered with "please sign in first"
 */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isRefusal(error, "UNAUTHORIZED")) onSignedOut();
  };
  // It believes to be connected until it hears otherwise, and a page that opens without a connection hears nothing.
  if (typeof navigator !== "undefined" && !navigator.onLine) onlineManager.setOnline(false);
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 5_000, gcTime: 60 * 60_000, retry: shouldRetry },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
