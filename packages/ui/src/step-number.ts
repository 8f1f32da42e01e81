/** A step's number in the article's list: 1 soft tissue, 2 activate, 3 mobilize, 4 integrate. Its shade goes with it. */
export type StepNumber = 1 | 2 | 3 | 4;

/** Ground and readable text of a step, with the hairline that keeps the two pale shades apart from the page. */
export const stepGround: Record<StepNumber, string> = {
  1: "bg-teal-1 text-on-teal-1 step-edge",
  2: "bg-teal-2 text-on-teal-2 step-edge",
  3: "bg-teal-3 text-on-teal-3",
  4: "bg-teal-4 text-on-teal-4",
};
