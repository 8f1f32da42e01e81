import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface NoticeProps {
  tone?: "info" | "go" | "ease" | "stop";
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Announced when it appears: politely, or at once for what stops a person. */
  live?: "polite" | "assertive" | "off";
  className?: string;
}

const looks = {
  info: { icon: Info, ground: "bg-accent-soft", colour: "text-accent" },
  go: { icon: CircleCheck, ground: "bg-go-bg", colour: "text-go" },
  ease: { icon: TriangleAlert, ground: "bg-ease-bg", colour: "text-ease" },
  stop: { icon: OctagonAlert, ground: "bg-stop-bg", colour: "text-stop" },
} as const;

/** One thing to know, where it matters: shape, words and ground together. */
export function Notice({
  tone = "info",
  title,
  children,
  action,
  live = "off",
  className,
}: NoticeProps) {
  const { icon: Icon, ground, colour } = looks[tone];
  const role = live === "polite" ? "status" : live === "assertive" ? "alert" : undefined;
  return (
    <div
      role={role}
      className={joinClasses("flex items-start gap-3 rounded-option px-4 py-3", ground, className)}
    >
      <Icon aria-hidden size={20} className={joinClasses("mt-0.5 shrink-0", colour)} />
      <div className="type-secondary min-w-0 flex-1 text-ink">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
      {action}
    </div>
  );
}
