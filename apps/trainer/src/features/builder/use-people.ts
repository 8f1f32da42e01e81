"use client";

import type { DraftClient } from "@fourstep/core";
import { useTRPCClient } from "@fourstep/web/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePlanBoard } from "./builder-context.ts";

/** Who a draft is for, who else it could be for, and what is known of them. */
export function usePeople() {
  const api = useTRPCClient();
  const { draft, people, setPeople, autosave } = usePlanBoard();
  const [search, setSearch] = useState("");
  const [names, setNames] = useState<Record<string, string>>({});
  // What a draft knows of its people comes with it: asked again when somebody new was saved.
  const savedAt = autosave.state.at === "saved" ? autosave.state.when : "";
  const told = useQuery({
    queryKey: ["planDraft", "people", draft.id, savedAt],
    queryFn: ({ signal }) => api.planDraft.get.query({ id: draft.id }, { signal }),
    placeholderData: keepPreviousData,
  });
  const found = useQuery({
    queryKey: ["client", "find", search.trim()],
    queryFn: ({ signal }) =>
      api.client.list.query(
        { limit: 8, ...(search.trim() === "" ? {} : { search: search.trim() }) },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
  const known = told.data?.clients ?? draft.clients;
  const clientOf = (id: string): DraftClient | undefined => known.find((one) => one.id === id);
  return {
    search,
    setSearch,
    found: (found.data?.clients ?? []).filter(({ id }) =>
      people.every(({ clientId }) => clientId !== id),
    ),
    clientOf,
    nameOf: (id: string) => clientOf(id)?.name ?? names[id] ?? "",
    add: ({ id, name }: { id: string; name: string }) => {
      setNames({ ...names, [id]: name });
      setPeople([...people, { clientId: id, startsOn: null, weekdays: null, differences: [] }]);
    },
    remove: (id: string) => setPeople(people.filter(({ clientId }) => clientId !== id)),
  };
}
