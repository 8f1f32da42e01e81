import type { MouseEvent } from "react";

/** As wide as it takes for an exercise to lie open beside the shelves. */
const beside = "(min-width: 72rem)";

/** A plain click on an exercise opens it beside the shelves, where there is room; any other goes to its page. */
export function choosing(onChoose: () => void) {
  return (event: MouseEvent) => {
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!isPlain || !window.matchMedia(beside).matches) return;
    event.preventDefault();
    onChoose();
  };
}
