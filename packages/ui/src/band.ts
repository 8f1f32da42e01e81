import type { Band } from "@fourstep/core";

export { bandOf } from "@fourstep/core";

/** Text colour and ground of a band. Never the only sign: a number, word or shape goes with it. */
export const bandText: Record<Band, string> = {
  green: "text-go",
  amber: "text-ease",
  red: "text-stop",
};
export const bandGround: Record<Band, string> = {
  green: "bg-go-bg",
  amber: "bg-ease-bg",
  red: "bg-stop-bg",
};
export const bandMark: Record<Band, string> = {
  green: "fill-mark-go",
  amber: "fill-mark-ease",
  red: "fill-mark-stop",
};
