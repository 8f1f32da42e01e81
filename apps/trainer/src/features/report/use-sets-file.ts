"use client";

import { type ClientProfile, type CsvColumn, csvOf, type ExportedSet } from "@fourstep/core";
import { useTRPCClient } from "@fourstep/web/api";
import { useState } from "react";

// Headings that other programs read; they are names, not sentences.
const columns: readonly CsvColumn<ExportedSet>[] = [
  { heading: "logged_at", cell: (set) => set.loggedAt },
  { heading: "day", cell: (set) => set.day },
  { heading: "plan", cell: (set) => set.plan },
  { heading: "plan_version", cell: (set) => set.version },
  { heading: "exercise_id", cell: (set) => set.exerciseId },
  { heading: "exercise", cell: (set) => set.exercise },
  { heading: "step", cell: (set) => set.step },
  { heading: "side", cell: (set) => set.side },
  { heading: "set", cell: (set) => set.number },
  { heading: "outcome", cell: (set) => set.outcome },
  { heading: "reason", cell: (set) => set.reason },
  { heading: "reps", cell: (set) => set.reps },
  { heading: "seconds", cell: (set) => set.seconds },
  { heading: "tenderness_before", cell: (set) => set.tendernessBefore },
  { heading: "tenderness_after", cell: (set) => set.tendernessAfter },
  { heading: "discomfort", cell: (set) => set.discomfort },
];

/** Every set of a client as a file for a spreadsheet: all of them, page by page. */
export function useSetsFile({ id, name }: Pick<ClientProfile, "id" | "name">) {
  const api = useTRPCClient();
  const [state, setState] = useState<"idle" | "pending" | "failed">("idle");
  const read = async () => {
    const sets: ExportedSet[] = [];
    let after: string | null = null;
    do {
      const page: { sets: ExportedSet[]; next: string | null } = await api.setExport.list.query({
        clientId: id,
        ...(after === null ? {} : { after }),
      });
      sets.push(...page.sets);
      after = page.next;
    } while (after !== null);
    return sets;
  };
  const save = async () => {
    setState("pending");
    await read().then(
      (sets) => {
        saveAs(`${slug(name)}-sets.csv`, csvOf(sets, columns));
        setState("idle");
      },
      () => setState("failed"),
    );
  };
  return { save, isPending: state === "pending", isFailed: state === "failed" };
}

const slug = (name: string) =>
  name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\W+/g, "-");

function saveAs(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
