"use client";

import { RosterColumn, RosterState, type RosterView } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Checkbox } from "@fourstep/ui/checkbox";
import { Select } from "@fourstep/ui/select";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { TagToggle } from "./tag-toggle.tsx";
import { useTags } from "./use-tags.ts";
import { useViews } from "./use-views.ts";
import { ViewDialog } from "./view-dialog.tsx";

interface RosterFiltersProps {
  view: RosterView;
  onChange: (next: Partial<RosterView>) => void;
}

/** Whom the roster leaves in, by state and tags; which columns it has; and the views that are kept. */
export function RosterFilters({ view, onChange }: RosterFiltersProps) {
  const t = useTranslations("roster");
  const { tags } = useTags();
  const { views } = useViews();
  const [open, setOpen] = useState<"columns" | "views" | null>(null);
  const toggle = <Item,>(items: readonly Item[], item: Item) =>
    items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Select
        label={t("state")}
        isLabelHidden
        size="sm"
        value={view.state}
        options={RosterState.options.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(event) => onChange({ state: RosterState.parse(event.currentTarget.value) })}
      />
      {tags.slice(0, 8).map(({ name, clients }) => (
        <TagToggle
          key={name}
          name={name}
          clients={clients}
          isOn={view.tags.includes(name)}
          onToggle={() => onChange({ tags: toggle(view.tags, name) })}
        />
      ))}
      {views.map((kept) => (
        <Button key={kept.id} variant="soft" size="sm" onClick={() => onChange(kept.view)}>
          {kept.name}
        </Button>
      ))}
      <span className="ms-auto flex gap-2">
        <Button
          variant="quiet"
          size="sm"
          aria-expanded={open === "columns"}
          onClick={() => setOpen(open === "columns" ? null : "columns")}
        >
          {t("columns")}
        </Button>
        <Button variant="quiet" size="sm" onClick={() => setOpen("views")}>
          {t("views")}
        </Button>
      </span>
      {open === "columns" ? (
        <fieldset className="flex w-full flex-wrap gap-x-6 border-y border-line py-1">
          <legend className="sr-only">{t("columns")}</legend>
          {RosterColumn.options.map((column) => (
            <Checkbox
              key={column}
              label={t(`column.${column}`)}
              checked={view.columns.includes(column)}
              onChange={() => {
                const chosen = toggle(view.columns, column);
                // In their own order, however they were chosen; at least one.
                const columns = RosterColumn.options.filter((one) => chosen.includes(one));
                if (columns.length > 0) onChange({ columns });
              }}
            />
          ))}
        </fieldset>
      ) : null}
      {open === "views" ? <ViewDialog view={view} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
