"use client";

import { type ExerciseSearch, Plane, Step } from "@fourstep/core";
import { usePathname, useSearchParams } from "next/navigation";

/** What is looked for in the library, and which exercise lies open beside it, as the address holds them. */
interface LibraryView {
  readonly q: string;
  readonly step: string;
  readonly plane: string;
  readonly muscle: string;
  readonly need: string;
  readonly level: string;
  readonly floor: string;
  readonly mine: string;
  readonly open: string;
}

const names = ["q", "step", "plane", "muscle", "need", "level", "floor", "mine", "open"] as const;

/** What the address asks of the exercises; what makes no sense in it asks nothing. */
export function searchOf(view: LibraryView): ExerciseSearch {
  const level = Number(view.level);
  return {
    text: view.q.slice(0, 80),
    step: Step.safeParse(view.step).data ?? null,
    plane: Plane.safeParse(view.plane).data ?? null,
    muscle: view.muscle || null,
    equipment: view.need || null,
    level: level >= 1 && level <= 3 ? level : null,
    floor: view.floor === "yes" ? true : view.floor === "no" ? false : null,
  };
}

/** The library's view lives in the address, so that it can be kept, sent and gone back to. */
export function useLibraryParams() {
  const params = useSearchParams();
  const pathname = usePathname();
  const view = Object.fromEntries(
    names.map((name) => [name, params.get(name) ?? ""]),
  ) as unknown as LibraryView;
  const change = (next: Partial<LibraryView>) => {
    const all = { ...view, ...next };
    const said = names.flatMap((name) => (all[name] === "" ? [] : [[name, all[name]]]));
    const query = new URLSearchParams(said).toString();
    // No walk to another page: the address follows, and the screen with it.
    window.history.replaceState(null, "", query ? `${pathname}?${query}` : pathname);
  };
  const { open: _, ...asked } = view;
  return { view, change, isAsking: Object.values(asked).some((value) => value !== "") };
}
export type LibraryParams = ReturnType<typeof useLibraryParams>;
