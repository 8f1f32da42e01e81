import type { ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface ChipProps {
  tone?: "default" | "accent" | "go" | "ease" | "stop" | "outline";
  size?: "sm" | "md";
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}

const toneClass = {
  default: "chip--default chip--soft",
  accent: "chip--accent chip--soft",
  go: "chip--success chip--soft",
  ease: "chip--warning chip--soft",
  stop: "chip--danger chip--soft",
  outline: "chip--outline",
} as const;

/** A short fact with a ground. Colour never speaks alone: the words say it. */
export function Chip({ tone = "default", size = "md", icon, children, className }: ChipProps) {
  return (
    <span className={joinClasses("chip", toneClass[tone], size === "sm" && "chip--sm", className)}>
      {icon}
      {children}
    </span>
  );
}
