// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { RepCounter } from "./rep-counter.tsx";

afterEach(cleanup);

const count = (selector: string) => document.querySelectorAll(selector).length;

test("the fifth lunge, half done: nine halves filled, one live, six to come", () => {
  render(
    <RepCounter
      rep={5}
      total={8}
      ofLabel="of 8"
      label="Rep 5 of 8, back"
      phasesDone={9}
      phasesPerRep={2}
      isLive
    />,
  );
  expect(screen.getByText("Rep 5 of 8, back")).toBeTruthy();
  expect(count(".bg-teal-4")).toBe(9);
  expect(count(".bg-target")).toBe(1);
  expect(count(".bg-sunken")).toBe(6);
});

test("paused, nothing is live", () => {
  render(
    <RepCounter
      rep={5}
      total={8}
      ofLabel="of 8"
      label="x"
      phasesDone={9}
      phasesPerRep={2}
      isLive={false}
    />,
  );
  expect(count(".bg-target")).toBe(0);
});

test("the number and its total keep their places from the first rep to the last", () => {
  const { rerender } = render(
    <RepCounter
      rep={9}
      total={12}
      ofLabel="of 12"
      label="x"
      phasesDone={8}
      phasesPerRep={1}
      isLive
    />,
  );
  const before = screen.getByText("of 12").className;
  rerender(
    <RepCounter
      rep={10}
      total={12}
      ofLabel="of 12"
      label="x"
      phasesDone={9}
      phasesPerRep={1}
      isLive
    />,
  );
  expect(screen.getByText("of 12").className).toBe(before);
});

test("the live phase is marked for those who do not see coral", () => {
  render(
    <RepCounter
      rep={1}
      total={8}
      ofLabel="of 8"
      label="x"
      phasesDone={1}
      phasesPerRep={2}
      isLive
      phases={[
        { key: "f", label: "Forward", time: "3 s", state: "done" },
        { key: "b", label: "Back", time: "2 s", state: "live", progress: 0.5 },
      ]}
    />,
  );
  expect(screen.getByText("Back").closest("li")?.getAttribute("aria-current")).toBe("step");
  expect(screen.getByText("Forward").closest("li")?.getAttribute("aria-current")).toBeNull();
});
