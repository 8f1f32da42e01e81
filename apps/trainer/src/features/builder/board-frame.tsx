"use client";

import type { Step } from "@fourstep/core";
import { joinClasses } from "@fourstep/ui";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { BoardColumn } from "./board-column.tsx";
import { useBoard } from "./builder-context.ts";
import { LibraryPane, type Looking } from "./library-pane.tsx";
import { useBuilderKeys } from "./use-builder-keys.ts";
import { useIsWide } from "./use-is-wide.ts";

/** What lies in a sheet where there is no room beside the board. */
export type BoardPane = "library" | "checks";

interface BoardFrameProps {
  /** What is open over the board, if anything. */
  open: string | null;
  onOpen: (pane: BoardPane | null) => void;
  looking: Looking;
  onLook: (next: Looking) => void;
  /** What Cmd-Enter does, and what the list of keys calls it. */
  onDone: () => void;
  done: string;
  /** Whether each column scrolls by itself on a screen of this height, or the page as a whole. */
  isScreenHigh?: boolean;
  /** Gets the ways to what has no room beside the board. */
  renderHeader: (panes: ReactNode) => ReactNode;
  renderChecks: (isExplained: boolean) => ReactNode;
  /** Below the columns. */
  below: ReactNode;
  /** Dialogs over it. */
  children?: ReactNode;
}

/** Library, four columns and checks: beside each other where there is room, in sheets where there is not. */
export function BoardFrame({
  open,
  onOpen,
  looking,
  onLook,
  onDone,
  done,
  isScreenHigh = false,
  renderHeader,
  renderChecks,
  below,
  children,
}: BoardFrameProps) {
  const t = useTranslations("builder");
  const board = useBoard();
  const isWide = useIsWide();
  const [isExplained, setExplained] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const focusSearch = () => {
    if (!isWide) onOpen("library");
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
  };
  useBuilderKeys(board, {
    onDone,
    done,
    onFind: focusSearch,
    onExplain: () => setExplained((was) => !was),
  });
  const panes = {
    library: {
      name: t("library"),
      opener: t("library"),
      content: <LibraryPane looking={looking} onLook={onLook} field={field} />,
    },
    checks: {
      name: t("checksName"),
      opener: t("checks", { count: board.findings.length }),
      content: renderChecks(isExplained),
    },
  };
  const aside = (pane: BoardPane, className: string) =>
    isWide ? (
      <aside
        aria-label={panes[pane].name}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may hold nothing else to focus
        tabIndex={0}
        className={joinClasses(
          "overflow-y-auto border-line px-4 py-3",
          isScreenHigh ? "min-h-0" : "max-h-[calc(100dvh-9.5rem)]",
          className,
        )}
      >
        {panes[pane].content}
      </aside>
    ) : null;
  const both = ["library", "checks"] as const;
  return (
    // A focused button keeps Enter for itself, so this one is taken before it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only a shortcut of what is inside
    <div
      className="mx-auto max-w-490"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || open) return;
        event.preventDefault();
        onDone();
      }}
    >
      {renderHeader(
        isWide
          ? null
          : both.map((pane) => (
              <Button key={pane} variant="secondary" size="sm" onClick={() => onOpen(pane)}>
                {panes[pane].opener}
              </Button>
            )),
      )}
      <div
        className={joinClasses(
          "grid min-h-[36rem] min-[72rem]:grid-cols-[15rem_minmax(0,1fr)_15rem]",
          isScreenHigh && "min-[72rem]:h-[calc(100dvh-10rem)]",
        )}
      >
        {aside("library", "border-e ps-6")}
        <div className="flex min-h-0 min-w-0 flex-col">
          <div className="min-h-0 flex-1 overflow-auto">
            <div className="flex min-h-full px-1.5 py-3">
              {board.order.map((step) => (
                <BoardColumn
                  key={step}
                  step={step}
                  onAdd={(wanted: Step) => {
                    onLook({ text: "", step: wanted });
                    focusSearch();
                  }}
                />
              ))}
            </div>
          </div>
          {below}
        </div>
        {aside("checks", "border-s pe-6")}
      </div>
      {isWide
        ? null
        : both.map((pane) => (
            <Sheet
              key={pane}
              isOpen={open === pane}
              onClose={() => onOpen(null)}
              title={panes[pane].name}
            >
              <div className="px-6 pb-8">{panes[pane].content}</div>
            </Sheet>
          ))}
      {children}
    </div>
  );
}
