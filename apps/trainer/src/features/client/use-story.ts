"use client";

import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { v7 as newId } from "uuid";
import { kindsOf, type StoryPart } from "./use-story-params.ts";

const pageSize = 25;

/** A client's story, the latest first, a page at a time. */
export function useStory(clientId: string, part: StoryPart) {
  const api = useTRPCClient();
  return useInfiniteQuery({
    queryKey: ["clientStory", "list", clientId, part],
    queryFn: ({ pageParam, signal }) => {
      const kinds = kindsOf[part];
      return api.clientStory.list.query(
        {
          clientId,
          limit: pageSize,
          ...(kinds === null ? {} : { kinds: [...kinds] }),
          ...(pageParam === null ? {} : { before: pageParam }),
        },
        { signal },
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Writing about a client; the story is fresh afterwards. */
export function useNoteActs(clientId: string) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const freshen = async () => {
    await queryClient.invalidateQueries({ queryKey: ["clientStory", "list", clientId] });
    await queryClient.invalidateQueries({ queryKey: trpc.clientNote.pathKey() });
    await queryClient.invalidateQueries({ queryKey: trpc.client.get.queryKey({ id: clientId }) });
  };
  return {
    /** `id` is the note's own name: whoever sends it again sends the same note. */
    write: async (id: string, body: string, sessionId: string | null = null) => {
      await api.clientNote.create.mutate({ id, clientId, sessionId, body });
      await freshen();
    },
    reword: async (id: string, body: string) => {
      await api.clientNote.update.mutate({ id, body });
      await freshen();
    },
    remove: async (id: string) => {
      await api.clientNote.delete.mutate({ id });
      await freshen();
    },
    newId,
  };
}
