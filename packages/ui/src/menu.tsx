"use client";

import { Dropdown } from "@heroui/react/dropdown";
import { Label } from "@heroui/react/label";
import type { ReactNode } from "react";

export interface MenuAction {
  id: string;
  label: string;
  onAction: () => void;
  isDanger?: boolean;
}

export interface MenuProps {
  /** Names the list for a screen reader. */
  label: string;
  /** What the trigger shows. */
  trigger: ReactNode;
  triggerClassName?: string;
  actions: readonly MenuAction[];
}

/** A short list of actions behind one button (HeroUI's Dropdown on React Aria). */
export function Menu({ label, trigger, triggerClassName, actions }: MenuProps) {
  return (
    <Dropdown>
      <Dropdown.Trigger aria-label={label} className={triggerClassName ?? ""}>
        {trigger}
      </Dropdown.Trigger>
      <Dropdown.Popover>
        <Dropdown.Menu
          aria-label={label}
          onAction={(key) => actions.find((action) => action.id === key)?.onAction()}
        >
          {actions.map((action) => (
            <Dropdown.Item
              key={action.id}
              id={action.id}
              textValue={action.label}
              variant={action.isDanger ? "danger" : "default"}
            >
              <Label>{action.label}</Label>
            </Dropdown.Item>
          ))}
        </Dropdown.Menu>
      </Dropdown.Popover>
    </Dropdown>
  );
}
