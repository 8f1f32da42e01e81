"use client";

import { commonNeeds, type Exercise, Plane, Step } from "@fourstep/core";
import { Kbd } from "@fourstep/ui/kbd";
import { SearchField } from "@fourstep/ui/search-field";
import { Select } from "@fourstep/ui/select";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSlashKey } from "../../shell/use-slash-key.ts";
import type { LibraryParams } from "./use-library-params.ts";

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** Narrows the library: by words, and by what an exercise is for and asks for. */
export function LibraryFilters({
  params: { view, change },
  exercises,
}: {
  params: LibraryParams;
  exercises: readonly Exercise[];
}) {
  const t = useTranslations("library");
  const stepName = useTranslations("step");
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  // Typing is faster than the address.
  const [text, setText] = useState(view.q);
  const muscles = [...new Set(exercises.flatMap(({ targets }) => targets.muscles))].toSorted(
    (a, b) => a.localeCompare(b),
  );
  const filters = [
    {
      name: "step",
      label: t("filter.step"),
      options: Step.options.map((value) => ({ value, label: stepName(value) })),
    },
    { name: "muscle", label: t("muscles"), options: same(muscles) },
    {
      name: "plane",
      label: t("planes"),
      options: Plane.options.map((value) => ({ value, label: t(`plane.${value}`) })),
    },
    { name: "need", label: t("needs"), options: same(commonNeeds) },
    {
      name: "level",
      label: t("level"),
      options: [1, 2, 3].map((level) => ({
        value: String(level),
        label: t("filter.levelOf", { level }),
      })),
    },
    {
      name: "floor",
      label: t("filter.floor"),
      options: [
        { value: "yes", label: t("filter.onFloor") },
        { value: "no", label: t("filter.offFloor") },
      ],
    },
    {
      name: "mine",
      label: t("filter.whose"),
      options: [{ value: "yes", label: t("filter.mine") }],
    },
  ] as const;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <SearchField
        ref={field}
        label={t("find")}
        size="sm"
        className="w-full sm:w-60"
        keys={<Kbd>/</Kbd>}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          change({ q: event.currentTarget.value });
        }}
      />
      {filters.map(({ name, label, options }) => (
        <Select
          key={name}
          size="sm"
          className={name === "step" ? "w-37" : "w-29"}
          label={label}
          isLabelHidden
          value={view[name]}
          options={[{ value: "", label }, ...options]}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
