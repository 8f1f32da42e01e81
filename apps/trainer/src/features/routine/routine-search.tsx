"use client";

import { Kbd } from "@fourstep/ui/kbd";
import { SearchField } from "@fourstep/ui/search-field";
import { Select } from "@fourstep/ui/select";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSlashKey } from "../../shell/use-slash-key.ts";
import { type RoutineParams, states } from "./use-routine-params.ts";

/** Finds own routines by their words and by where they stand. */
export function RoutineSearch({ params }: { params: RoutineParams }) {
  const t = useTranslations("ownRoutine");
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  // Typing is faster than the address.
  const [text, setText] = useState(params.search);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SearchField
        ref={field}
        label={t("find")}
        size="sm"
        className="min-w-60 flex-1"
        keys={<Kbd>/</Kbd>}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          params.setSearch(event.currentTarget.value);
        }}
      />
      <Select
        size="sm"
        label={t("stateName")}
        isLabelHidden
        value={params.state}
        options={[
          { value: "", label: t("anyState") },
          ...states.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        onChange={(event) => params.setState(event.currentTarget.value)}
      />
    </div>
  );
}
