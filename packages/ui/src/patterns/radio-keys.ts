import type { KeyboardEvent } from "react";

const steps: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Keys for a radio in a group that is laid out our own way: arrows to the neighbour, Home and End to the ends, and a
 * character to the value that begins with it. Moves the focus along, as a native group does.
 */
export function onRadioKeys<Value extends string | number>(
  event: KeyboardEvent<HTMLInputElement>,
  values: readonly Value[],
  value: Value | null,
  onChange: (value: Value) => void,
): void {
  const next = nextValue(event.key, values, value);
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  onChange(next);
  event.currentTarget
    .closest('[role="radiogroup"]')
    ?.querySelector<HTMLInputElement>(`input[value="${next}"]`)
    ?.focus();
}

function nextValue<Value extends string | number>(
  key: string,
  values: readonly Value[],
  value: Value | null,
): Value | undefined {
  const at = value === null ? -1 : values.indexOf(value);
  const step = steps[key];
  if (step) return values[Math.min(values.length - 1, Math.max(0, at + step))];
  if (key === "Home") return values[0];
  if (key === "End") return values.at(-1);
  // One, then nought: ten.
  if (key === "0" && String(value) === "1" && values.some((each) => String(each) === "10"))
    return values.find((each) => String(each) === "10");
  return /^\d$/u.test(key) ? values.find((each) => String(each) === key) : undefined;
}
