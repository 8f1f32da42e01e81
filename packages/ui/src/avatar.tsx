import { pictureAddress } from "@fourstep/core";
import { joinClasses } from "./join-classes.ts";

export interface AvatarProps {
  name: string;
  /** The id of the picture that they chose; without one, and until it has come, their initials stand there. */
  picture?: string | null;
  size?: "xs" | "sm" | "md" | "lg" | "xl";
  /** It stands where the page begins: the browser need not wait until it comes into sight. */
  isFirstSeen?: boolean;
  className?: string;
}

const pixels = { xs: 24, sm: 32, md: 40, lg: 48, xl: 96 } as const;

/** The first letters of a name: "Mina Okafor" is MO. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => word?.match(/./u)?.[0] ?? "")
    .join("")
    .toUpperCase();
}

/** A person by their picture or their initials. Decoration: the name stands beside it or on the control around it. */
export function Avatar({ name, picture, size = "md", isFirstSeen, className }: AvatarProps) {
  const side = pixels[size];
  return (
    <span aria-hidden className={joinClasses("avatar", `avatar--${size}`, className)}>
      <span className="avatar__fallback">{initialsOf(name)}</span>
      {picture ? (
        // oxlint-disable-next-line next/no-img-element -- it lies ready in the size in which it is drawn
        <img
          src={pictureAddress(picture, side > 48 ? 192 : 96)}
          alt=""
          width={side}
          height={side}
          loading={isFirstSeen ? "eager" : "lazy"}
          decoding="async"
          className="avatar__image"
        />
      ) : null}
    </span>
  );
}
