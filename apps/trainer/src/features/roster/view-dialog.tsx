"use client";

import type { RosterView } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { TextField } from "@fourstep/ui/text-field";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useViews } from "./use-views.ts";

/** Keeps what the roster shows now under a name; kept ones can be let go here. */
export function ViewDialog({ view, onClose }: { view: RosterView; onClose: () => void }) {
  const t = useTranslations("roster");
  const { views, create, keep, drop } = useViews();
  const [name, setName] = useState("");
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    await keep(name, view);
    onClose();
  };
  return (
    <Dialog isOpen onOpenChange={onClose} title={t("views")}>
      {views.length > 0 ? (
        <ul className="mb-4 grid">
          {views.map((kept) => (
            <li key={kept.id} className="flex items-center justify-between border-b border-line">
              {kept.name}
              <Button variant="quiet" size="sm" onClick={() => drop(kept.id)}>
                {t("viewDrop", { name: kept.name })}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          onSubmit(event).catch(() => {});
        }}
      >
        <TextField
          label={t("viewName")}
          hint={t("viewHint")}
          size="sm"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={create.isError ? create.error.message : undefined}
        />
        <div className="flex justify-end">
          <Button type="submit" size="sm" isPending={create.isPending}>
            {t("viewKeep")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
