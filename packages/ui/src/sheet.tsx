"use client";

import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { joinClasses } from "./join-classes.ts";

export interface SheetProps {
  isOpen: boolean;
  /** Escape, a press beside it, or the back gesture. Without it the sheet asks for an answer and stays. */
  onClose?: () => void;
  title: ReactNode;
  /** A header of one's own around the title: `(title) => …`. */
  renderHeader?: (title: ReactNode) => ReactNode;
  children: ReactNode;
  className?: string;
}

/**
 * A modal from the bottom edge. The browser's own dialog keeps the focus in, the page behind inert and
 * gives the focus back; it costs the phone no library.
 */
export function Sheet({ isOpen, onClose, title, renderHeader, children, className }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === isOpen) return;
    if (isOpen) {
      element.showModal();
      // The title first: otherwise a link far below takes the focus and scrolls the words away.
      element.querySelector<HTMLElement>(`[id="${titleId}"]`)?.focus();
    } else element.close();
  }, [isOpen, titleId]);

  // Escape and the press beside the sheet are asked for, not obeyed: the owner of the state decides.
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const onCancel = (event: Event) => {
      event.preventDefault();
      onClose?.();
    };
    const onClick = (event: Event) => {
      if (event.target === element) onClose?.();
    };
    // A browser may close a dialog on the second Escape without asking: then it opens again, or is told as closed.
    const onForcedClose = () => {
      if (!isOpen) return;
      if (onClose) onClose();
      else element.showModal();
    };
    element.addEventListener("cancel", onCancel);
    element.addEventListener("close", onForcedClose);
    element.addEventListener("click", onClick);
    return () => {
      element.removeEventListener("cancel", onCancel);
      element.removeEventListener("close", onForcedClose);
      element.removeEventListener("click", onClick);
    };
  }, [isOpen, onClose]);

  const heading = (
    <h2 id={titleId} tabIndex={-1} className="type-sheet-title text-ink outline-none">
      {title}
    </h2>
  );

  return (
    <dialog ref={dialog} aria-labelledby={titleId} className={joinClasses("sheet", className)}>
      {isOpen ? (
        <div>
          {renderHeader ? renderHeader(heading) : <div className="px-6 pt-6 pb-2">{heading}</div>}
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
