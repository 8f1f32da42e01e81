import type { Step } from "@fourstep/core";

export { stepNumber } from "@fourstep/core";

/** Ground and readable text of a step; the two pale shades carry a hairline that keeps them off the page. */
export const stepGround: Record<Step, string> = {
  smr: "bg-teal-1 text-on-teal-1 step-edge",
  activate: "bg-teal-2 text-on-teal-2 step-edge",
  mobilize: "bg-teal-3 text-on-teal-3",
  integrate: "bg-teal-4 text-on-teal-4",
};

/** The same shades for shapes in an SVG. */
export const stepFill: Record<Step, string> = {
  smr: "fill-teal-1",
  activate: "fill-teal-2",
  mobilize: "fill-teal-3",
  integrate: "fill-teal-4",
};
