"use client";

import { useEffect } from "react";

const isRadio = (element: unknown): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === "radio";

/** The radios of its group, in the order of the page. */
function groupOf(radio: HTMLInputElement): HTMLInputElement[] {
  const group = radio.closest('[role="radiogroup"], fieldset');
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
}

/**
 * For one or two switches that send Tab and Enter: Tab stops at each radio of a group in turn, and Enter takes it.
 * Without it a group is one stop, as people with a keyboard expect.
 */
export function useSwitchAccess(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let isForward = false;
    const onKey = (event: KeyboardEvent) => {
      isForward = event.key === "Tab" && !event.shiftKey;
      const radio = event.target;
      if (!isRadio(radio)) return;
      if (event.key === "Enter" && !radio.checked) {
        event.preventDefault();
        event.stopPropagation();
        radio.click();
        return;
      }
      if (event.key !== "Tab") return;
      const radios = groupOf(radio);
      const next = radios[radios.indexOf(radio) + (event.shiftKey ? -1 : 1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    // Tab enters a group at its chosen radio: from there the ones before it would be out of reach.
    const onEnter = (event: FocusEvent) => {
      const radio = event.target;
      if (!isForward || !isRadio(radio)) return;
      const radios = groupOf(radio);
      isForward = false;
      if (!isRadio(event.relatedTarget) || !radios.includes(event.relatedTarget))
        radios[0]?.focus();
    };
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("focusin", onEnter);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("focusin", onEnter);
    };
  }, [isOn]);
}
