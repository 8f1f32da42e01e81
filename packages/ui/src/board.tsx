"use client";

import { GripVertical } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { useButton } from "react-aria/useButton";
import { useDrag } from "react-aria/useDrag";
import { useDrop } from "react-aria/useDrop";
import { joinClasses } from "./join-classes.ts";

/** What is dragged: `kind` says where it may go (a spot takes only its own kind), `id` what it is. */
export interface Dragged {
  readonly kind: string;
  readonly id: string;
}

const typeOf = (kind: string) => `application/x-fourstep-${kind}`;

export interface DraggableProps {
  dragged: Dragged;
  /** Names the handle: "Move Wall march". */
  label: string;
  children: ReactNode;
  className?: string | undefined;
  /** Where the handle stands. */
  handleClassName?: string | undefined;
}

/**
 * Something that can be dragged by mouse, by finger or, from its handle, by keyboard: Enter takes it up, Tab or arrows go
 * from spot to spot, Enter puts it down, Escape leaves it (React Aria's).
 */
export function Draggable({
  dragged,
  label,
  children,
  className,
  handleClassName,
}: DraggableProps) {
  const handle = useRef<HTMLButtonElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [typeOf(dragged.kind)]: dragged.id }],
    getAllowedDropOperations: () => ["move"],
  });
  const { buttonProps } = useButton({ ...dragButtonProps, "aria-label": label }, handle);
  return (
    <div {...dragProps} className={joinClasses("relative", isDragging && "opacity-45", className)}>
      {children}
      <button
        {...buttonProps}
        ref={handle}
        className={joinClasses(
          "absolute grid size-7 cursor-grab place-items-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink",
          handleClassName ?? "end-1 top-1",
        )}
      >
        <GripVertical aria-hidden size={15} />
      </button>
    </div>
  );
}

export interface DropSpotProps {
  /** The kind that it takes. */
  kind: string;
  /** What putting something here does: "Before Wall march". */
  label: string;
  onDrop: (id: string) => void;
  children?: ReactNode;
  className?: string | undefined;
}

/** A place where something can be put down: a line shows over it while it would take what is dragged. */
export function DropSpot({ kind, label, onDrop, children, className }: DropSpotProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: (types) => (types.has(typeOf(kind)) ? "move" : "cancel"),
    onDrop: (event) => {
      const [item] = event.items;
      if (item?.kind === "text") void item.getText(typeOf(kind)).then(onDrop);
    },
  });
  return (
    <div
      {...dropProps}
      ref={ref}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for what is filled in
      role="group"
      tabIndex={-1}
      aria-label={label}
      className={joinClasses(
        "relative rounded-card outline-offset-4",
        isDropTarget &&
          "before:absolute before:inset-x-0 before:-top-1.5 before:h-1 before:rounded-full before:bg-accent",
        className,
      )}
    >
      {children}
    </div>
  );
}
