"use client";

import { commonNeeds, type Exercise, findExercises, type Plane, type Step } from "@fourstep/core";
import { Kbd } from "@fourstep/ui/kbd";
import { SearchField } from "@fourstep/ui/search-field";
import { Select } from "@fourstep/ui/select";
import { type RefObject, useDeferredValue } from "react";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";
import { focusCard } from "./focus-card.ts";
import { LibraryRow } from "./library-row.tsx";

/** What is shown at most: whoever looks for more says more. */
const most = 60;
const none: readonly Exercise[] = [];

export interface Looking {
  readonly text: string;
  readonly step: Step | "";
  readonly plane?: string;
  readonly level?: string;
  readonly floor?: string;
  readonly muscle?: string;
  readonly need?: string;
}

/** The exercises beside the board, easiest first. Enter in the search adds the first that was found. */
export function LibraryPane({
  looking,
  onLook,
  field,
}: {
  looking: Looking;
  onLook: (next: Looking) => void;
  field: RefObject<HTMLInputElement | null>;
}) {
  const t = useTranslations("builder");
  const steps = useTranslations("step");
  const board = useBoard();
  const { plane = "", level = "", floor = "", muscle = "", need = "" } = looking;
  const also = (name: keyof Looking) => (value: string) => onLook({ ...looking, [name]: value });
  const found = findExercises(board.exercises, {
    text: looking.text,
    step: looking.step || null,
    plane: (plane as Plane) || null,
    level: level === "" ? null : Number(level),
    floor: floor === "" ? null : floor === "floor",
    muscle: muscle || null,
    equipment: need || null,
  });
  // Thirty figures: the board and the field are there first, and typing does not wait for them.
  const shown = useDeferredValue(found, none);
  const any = (name: string) => ({ value: "", label: name });
  const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const muscles = [...new Set(board.exercises.flatMap(({ targets }) => targets.muscles))].toSorted(
    (a, b) => a.localeCompare(b),
  );
  const add = (exercise: Exercise) => focusCard(board.add(exercise));
  const filters = [
    {
      name: t("filter.step"),
      value: looking.step as string,
      options: board.order.map((step) => ({ value: step as string, label: steps(step) })),
      set: also("step"),
    },
    {
      name: t("filter.floor"),
      value: floor,
      options: [
        { value: "floor", label: t("filter.onFloor") },
        { value: "no", label: t("filter.offFloor") },
      ],
      set: also("floor"),
    },
    {
      name: t("filter.plane"),
      value: plane,
      options: (["sagittal", "frontal", "transverse"] as const).map((value) => ({
        value: value as string,
        label: t(`plane.${value}`),
      })),
      set: also("plane"),
    },
    {
      name: t("filter.level"),
      value: level,
      options: ["1", "2", "3"].map((value) => ({
        value,
        label: t("filter.levelOf", { level: value }),
      })),
      set: also("level"),
    },
    { name: t("filter.muscle"), value: muscle, options: same(muscles), set: also("muscle") },
    { name: t("filter.need"), value: need, options: same(commonNeeds), set: also("need") },
  ];
  return (
    <div className="flex flex-col gap-3">
      <SearchField
        ref={field}
        label={t("find")}
        size="sm"
        keys={<Kbd>/</Kbd>}
        value={looking.text}
        onChange={(event) => onLook({ ...looking, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== "Enter" || !first || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          add(first);
        }}
      />
      <div className="grid grid-cols-2 gap-1.5">
        {filters.map(({ name, value, options, set }) => (
          <Select
            key={name}
            size="sm"
            label={name}
            isLabelHidden
            value={value}
            options={[any(name), ...options]}
            onChange={(event) => set(event.currentTarget.value)}
          />
        ))}
      </div>
      <output className="type-d-small text-ink-2">
        {t("found", { count: found.length, all: board.exercises.length })}
      </output>
      <ul className="grid grid-cols-1">
        {shown.slice(0, most).map((exercise) => (
          <LibraryRow key={exercise.id} exercise={exercise} onAdd={() => add(exercise)} />
        ))}
      </ul>
    </div>
  );
}
