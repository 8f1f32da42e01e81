"use client";

import { joinClasses } from "@fourstep/ui";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { usePaletteLines } from "./use-palette-lines.ts";

interface PaletteProps {
  onClose: () => void;
  onAllKeys: () => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Search or do anything: type, walk with the arrows, Enter. The browser's own dialog keeps the focus in. */
export function Palette({ onClose, onAllKeys }: PaletteProps) {
  const t = useTranslations("keys");
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState("");
  const [place, setPlace] = useState(0);
  const lines = usePaletteLines(search, onAllKeys);
  const chosen = lines[Math.min(place, lines.length - 1)];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (chosen)
      document.getElementById(`palette-${chosen.id}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const take = (line: (typeof lines)[number] | undefined) => {
    if (!line) return;
    onClose();
    line.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const from = Math.min(place, lines.length - 1);
      setPlace((from + step + lines.length) % Math.max(1, lines.length));
    }
    if (event.key === "Enter") {
      event.preventDefault();
      take(chosen);
    }
  };

  return (
    <dialog
      ref={dialog}
      aria-label={t("searchOrDo")}
      onClose={onClose}
      // The ground beside the sheet belongs to the dialog: a press there closes it. Escape does so for the keyboard.
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="mx-auto mt-[10vh] max-h-[70vh] w-[min(36rem,calc(100vw-2rem))] overflow-hidden rounded-[0.875rem] border border-line bg-surface p-0 text-ink shadow-[0_12px_40px_var(--shade)] backdrop:bg-ink/25 dark:backdrop:bg-black/50"
    >
      <div className="flex max-h-[70vh] flex-col">
        <div className="flex items-center gap-3 border-b border-line px-4">
          <Search aria-hidden size={18} className="text-ink-2" />
          <input
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog's focus goes to where one types
            autoFocus
            role="combobox"
            aria-label={t("searchOrDo")}
            aria-expanded="true"
            aria-controls="palette-lines"
            aria-activedescendant={chosen ? `palette-${chosen.id}` : undefined}
            autoComplete="off"
            placeholder={t("searchOrDo")}
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              setPlace(0);
            }}
            onKeyDown={onKeyDown}
            className="type-body h-12 w-full bg-transparent outline-none placeholder:text-ink-3"
          />
        </div>
        <div
          id="palette-lines"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot follow another field.
          role="listbox"
          aria-label={t("found")}
          className="overflow-y-auto p-2"
        >
          {(["clients", "places", "actions"] as const).map((group) => {
            const own = lines.filter((line) => line.group === group);
            return own.length === 0 ? null : (
              <div
                key={group}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox holds no fieldset.
                role="group"
                aria-label={t(`group.${group}`)}
                className="pb-1"
              >
                <p aria-hidden className="type-d-small px-2.5 pt-2 pb-1 text-ink-3">
                  {t(`group.${group}`)}
                </p>
                {own.map((line) => (
                  // The field above keeps the focus and answers the keys, as a combobox does.
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                  <div
                    key={line.id}
                    id={`palette-${line.id}`}
                    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of a listbox, not of a select.
                    role="option"
                    tabIndex={-1}
                    aria-selected={line === chosen}
                    onClick={() => take(line)}
                    onPointerMove={() => setPlace(lines.indexOf(line))}
                    className={joinClasses(
                      "type-d-name flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-control px-2.5",
                      line === chosen && "bg-tint",
                    )}
                  >
                    {line.label}
                    {line.detail ? (
                      <span className="type-d-small text-ink-2">{line.detail}</span>
                    ) : null}
                  </div>
                ))}
              </div>
            );
          })}
          {lines.length === 0 ? (
            <p className="type-d-body px-2.5 py-3 text-ink-2">{t("nothing", { search })}</p>
          ) : null}
        </div>
      </div>
    </dialog>
  );
}
