// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { Profiler } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MomentAt } from "./figure-tempo.ts";
import { KeyPoses } from "./key-poses.tsx";
import { MovingFigure, type MovingFigureProps } from "./moving-figure.tsx";

const start = Date.UTC(2026, 10, 25, 7, 12);
const id = "int-forward-reverse-lunge";

/** The page's frames, one at a time. */
let asked: FrameRequestCallback[] = [];
let seen: ((isIntersecting: boolean) => void)[] = [];
let isStill = false;

class Observer {
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    seen.push((isIntersecting) => tell([{ isIntersecting }]));
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  [asked, seen, isStill] = [[], [], false];
  vi.useFakeTimers({ now: start, toFake: ["Date"] });
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => asked.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => (asked = []));
  vi.stubGlobal("matchMedia", () => ({
    matches: isStill,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const moving = (props: Omit<Partial<MovingFigureProps>, "phaseAt" | "secondsPerCycle"> = {}) => (
  <MovingFigure exerciseId={id} title="" {...props} secondsPerCycle={6} />
);
const following = (phaseAt: MomentAt, isPlaying = true) => (
  <MovingFigure exerciseId={id} title="" phaseAt={phaseAt} isPlaying={isPlaying} />
);
const show = (isIntersecting = true) => seen.forEach((tell) => tell(isIntersecting));
const pass = (milliseconds: number) => {
  vi.setSystemTime(Date.now() + milliseconds);
  for (const frame of asked.splice(0)) frame(0);
};
const drawing = () =>
  [...document.querySelectorAll("path")].map((path) => path.getAttribute("d")).join();

test("it moves from frame to frame, and React draws it once", () => {
  const onRender = vi.fn<() => void>();
  render(
    <Profiler id="figure" onRender={onRender}>
      {moving()}
    </Profiler>,
  );
  const still = drawing();
  show();
  const seenPoses = new Set([still]);
  for (let frame = 0; frame < 30; frame += 1) {
    pass(50);
    seenPoses.add(drawing());
  }
  expect(seenPoses.size).toBeGreaterThan(20);
  expect(onRender).toHaveBeenCalledTimes(1);
});

test("many figures share one loop, which ends with the last of them", () => {
  const { unmount } = render(
    <>
      {moving()}
      {moving({ exerciseId: "act-wall-march" })}
      {moving({ exerciseId: "mob-half-kneeling-rock" })}
    </>,
  );
  expect(asked).toHaveLength(0);
  show();
  expect(asked).toHaveLength(1);
  pass(16);
  expect(asked).toHaveLength(1);
  unmount();
  expect(asked).toHaveLength(0);
});

test("off screen and in a hidden tab no frame is asked for", () => {
  render(moving());
  show();
  expect(asked).toHaveLength(1);
  show(false);
  expect(asked).toHaveLength(0);
  show();
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(asked).toHaveLength(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(asked).toHaveLength(1);
  hidden.mockRestore();
});

test("a source of moments drives it, and it stands where the source says when it is paused", () => {
  const phaseAt = (now: number) => ({ phase: ((now - start) / 6000) % 1 });
  const { rerender } = render(following(phaseAt));
  show();
  pass(1500);
  const quarter = drawing();
  seen = [];
  rerender(following(() => ({ phase: 0.25 }), false));
  expect(drawing()).toBe(quarter);
  expect(asked).toHaveLength(0);
  expect(seen).toHaveLength(0);
});

test("stopped, a figure with its own tempo goes on to the pose that names it", () => {
  const { rerender } = render(moving());
  const still = drawing();
  show();
  for (let frame = 0; frame < 10; frame += 1) pass(100);
  expect(drawing()).not.toBe(still);
  seen = [];
  rerender(moving({ isPlaying: false }));
  show();
  for (let frame = 0; frame < 70; frame += 1) pass(100);
  expect(drawing()).toBe(still);
  expect(asked).toHaveLength(0);
});

test("with less motion asked for, the key poses stand side by side and nothing moves", () => {
  isStill = true;
  render(moving({ title: "Forward-to-reverse lunge" }));
  expect(document.querySelectorAll("svg").length).toBeGreaterThan(1);
  expect(document.querySelectorAll("[role=img]")).toHaveLength(1);
  expect(seen).toHaveLength(0);
  cleanup();
  render(moving({ whenStill: "one" }));
  expect(document.querySelectorAll("svg")).toHaveLength(1);
});

test("the key poses take the room of one figure, and no more", () => {
  const { container } = render(moving());
  const svg = container.querySelector("svg")!;
  const size = [svg.getAttribute("width"), svg.getAttribute("height")].map(Number);
  cleanup();
  render(<KeyPoses exerciseId={id} title="" />);
  const room = document.querySelector<HTMLElement>("span")!.style;
  const taken = [room.width, room.height].map(Number.parseFloat);
  expect(taken[0]).toBeCloseTo(size[0]!, 1);
  expect(taken[1]).toBeCloseTo(size[1]!, 1);
});

test("what the server draws is the still, and its box is that of every phase", () => {
  const html = renderToString(moving());
  const boxes = [0, 0.3, 0.6, 0.9].map((phase) => {
    const { container } = render(following(() => ({ phase })));
    return container.querySelector("svg")!.getAttribute("viewBox")!;
  });
  expect(new Set(boxes).size).toBe(1);
  expect(html).toContain(`viewBox="${boxes[0]}"`);
});

test("breath lifts a figure that holds its pose", () => {
  let breath = 0;
  const phaseAt = () => ({ phase: 0.25, breath });
  render(following(phaseAt));
  show();
  pass(16);
  const empty = drawing();
  breath = 1;
  act(() => pass(16));
  expect(drawing()).not.toBe(empty);
});
