"use client";

import { Modal } from "@heroui/react/modal";
import type { ReactNode } from "react";

export interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the primary last. */
  footer?: ReactNode;
  isDismissable?: boolean;
}

/** A centred dialog for the desk (HeroUI's Modal on React Aria). On a phone use `Sheet`. */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  children,
  footer,
  isDismissable = true,
}: DialogProps) {
  return (
    <Modal.Backdrop isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={isDismissable}>
      <Modal.Container>
        <Modal.Dialog>
          <Modal.Header>
            <Modal.Heading className="type-d-section">{title}</Modal.Heading>
          </Modal.Header>
          <Modal.Body className="type-d-body text-ink-2">{children}</Modal.Body>
          {footer ? <Modal.Footer>{footer}</Modal.Footer> : null}
        </Modal.Dialog>
      </Modal.Container>
    </Modal.Backdrop>
  );
}
