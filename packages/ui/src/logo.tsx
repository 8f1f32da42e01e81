import { joinClasses } from "./join-classes.ts";

export interface LogoProps {
  /** "Fourstep" unless the owner hosts it under another name. */
  name?: string;
  /** The mark alone; the name is then its text alternative. */
  isMarkOnly?: boolean;
  size?: "sm" | "md";
  className?: string;
}

const bars = [
  { x: 0, height: 9, fill: "fill-teal-1" },
  { x: 8, height: 14, fill: "fill-teal-2" },
  { x: 16, height: 20, fill: "fill-teal-3" },
  { x: 24, height: 25, fill: "fill-teal-4" },
] as const;

/** Four rising bars: the four steps in their shades, and the name. */
export function Logo({ name = "Fourstep", isMarkOnly = false, size = "md", className }: LogoProps) {
  const height = size === "sm" ? "h-5" : "h-6";
  return (
    <span className={joinClasses("inline-flex items-end gap-2.5", className)}>
      <svg
        viewBox="-0.75 -0.75 32 27"
        className={joinClasses("w-auto", height)}
        role={isMarkOnly ? "img" : undefined}
        aria-label={isMarkOnly ? name : undefined}
        aria-hidden={isMarkOnly ? undefined : true}
      >
        {bars.map((bar) => (
          <rect
            key={bar.x}
            x={bar.x}
            y={25.5 - bar.height}
            width={6}
            height={bar.height}
            rx={1.8}
            className={joinClasses(bar.fill, "stroke-teal-3")}
            strokeOpacity={0.6}
            strokeWidth={bar.x < 16 ? 1 : 0}
          />
        ))}
      </svg>
      {isMarkOnly ? null : (
        <span
          className={joinClasses(
            "font-display font-[680] leading-none tracking-[-0.02em] text-ink",
            size === "sm" ? "text-[1.0625rem]" : "text-xl",
          )}
        >
          {name}
        </span>
      )}
    </span>
  );
}
