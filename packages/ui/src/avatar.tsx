import { joinClasses } from "./join-classes.ts";

export interface AvatarProps {
  name: string;
  size?: "sm" | "md" | "lg";
  className?: string;
}

/** The first letters of a name: "Mina Okafor" is MO. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => word?.match(/./u)?.[0] ?? "")
    .join("")
    .toUpperCase();
}

/** A person by initials. Decoration: the name stands beside it or on the control around it. */
export function Avatar({ name, size = "md", className }: AvatarProps) {
  return (
    <span aria-hidden className={joinClasses("avatar", `avatar--${size}`, className)}>
      <span className="avatar__fallback">{initialsOf(name)}</span>
    </span>
  );
}
