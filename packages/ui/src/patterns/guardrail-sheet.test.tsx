// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { GuardrailSheet } from "./guardrail-sheet.tsx";

afterEach(cleanup);

type Way = "less_range" | "fewer_reps" | "easier_exercise";
const options = [
  { value: "less_range", title: "Less range", detail: "Turn back sooner." },
  { value: "fewer_reps", title: "Fewer reps", detail: "8, not 12." },
  { value: "easier_exercise", title: "Easier", detail: "Standing rock." },
] as const;

function Eased({
  onAccept = () => {},
  onAlarm = () => {},
}: {
  onAccept?: (way: Way) => void;
  onAlarm?: () => void;
}) {
  const [chosen, setChosen] = useState<Way>("less_range");
  return (
    <GuardrailSheet<Way>
      isOpen
      discomfort={4}
      bands={{ greenMax: 2, amberMax: 5 }}
      title="Ease off a little"
      context="Half-kneeling rock, right, set 1"
      legend="Choose one for set 2"
      options={options}
      chosen={chosen}
      onChoose={setChosen}
      primaryLabel="Use it"
      onAccept={() => onAccept(chosen)}
      keepLabel="Keep as planned"
      onKeep={() => {}}
      stopLabel="Stop this one"
      onStop={() => {}}
      alarmLabel="Sharp, or travelling down the leg?"
      onAlarm={onAlarm}
    />
  );
}

test("it opens as a modal dialog named by its title, with the mildest way chosen", () => {
  render(<Eased />);
  const dialog = screen.getByRole<HTMLDialogElement>("dialog", { name: "Ease off a little" });
  expect(dialog.open).toBe(true);
  expect(screen.getByRole("radiogroup", { name: "Choose one for set 2" })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Less range/u }).checked).toBe(true);
});

test("arrows choose another way and the primary takes it", () => {
  const onAccept = vi.fn<(way: Way) => void>();
  render(<Eased onAccept={onAccept} />);
  screen.getByRole("radio", { name: /Less range/u }).focus();
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  fireEvent.click(screen.getByRole("button", { name: "Use it" }));
  expect(onAccept).toHaveBeenCalledWith("easier_exercise");
});

test("keeping, stopping and the alarm signs are always there", () => {
  const onAlarm = vi.fn<() => void>();
  render(<Eased onAlarm={onAlarm} />);
  expect(screen.getByRole("button", { name: "Keep as planned" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Stop this one" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /travelling down the leg/u }));
  expect(onAlarm).toHaveBeenCalledOnce();
});

test("Escape does not slip past the question", () => {
  render(<Eased />);
  const dialog = screen.getByRole<HTMLDialogElement>("dialog");
  const cancel = new Event("cancel", { cancelable: true });
  dialog.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(dialog.open).toBe(true);
});
