"use client";

import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { TextField } from "@fourstep/ui/text-field";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useTags } from "./use-tags.ts";

interface TagDialogProps {
  clientIds: readonly string[];
  onClose: () => void;
}

/** Puts one tag on everybody selected, or takes it off: one that is known, or a new one. */
export function TagDialog({ clientIds, onClose }: TagDialogProps) {
  const t = useTranslations("roster");
  const { tags, update } = useTags();
  const [name, setName] = useState("");
  const change = (act: "add" | "remove") => {
    const tag = name.trim();
    if (tag === "") return;
    update.mutate({ clientIds: [...clientIds], [act]: [tag] }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    change("add");
  };
  return (
    <Dialog isOpen onOpenChange={onClose} title={t("tagTitle", { count: clientIds.length })}>
      <form className="grid gap-4" onSubmit={onSubmit}>
        <TextField
          label={t("tag")}
          hint={t("tagHint")}
          size="sm"
          maxLength={40}
          list="known-tags"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog's focus goes to where one types
          autoFocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={update.isError ? update.error.message : undefined}
        />
        <datalist id="known-tags">
          {tags.map((tag) => (
            <option key={tag.name} value={tag.name}>
              {tag.name}
            </option>
          ))}
        </datalist>
        <div className="flex justify-end gap-2">
          <Button variant="quiet" size="sm" onClick={() => change("remove")}>
            {t("tagOff")}
          </Button>
          <Button type="submit" size="sm" isPending={update.isPending}>
            {t("tagOn")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
