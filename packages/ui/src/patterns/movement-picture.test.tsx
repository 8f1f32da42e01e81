// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { MovementPicture, type MovementPictureProps } from "./movement-picture.tsx";
import { ShorterFigure } from "./shorter-figure.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const lunge = "int-forward-reverse-lunge";
const places = { back: "back", middle: "middle", forward: "forward" };
const draw = (props: Partial<MovementPictureProps>) =>
  render(<MovementPicture exerciseId={lunge} side="right" places={places} {...props} />);
const dotted = () => document.querySelectorAll("[stroke-dasharray]").length;
const ghosts = () => document.querySelectorAll(".fill-figure-ghost").length;
const back = { from: 0.5, to: 1 };

test("a part that stands still shows where it leads, where it came from, and the places on the floor", () => {
  draw({ part: back });
  expect(dotted()).toBe(1);
  expect(ghosts()).toBeGreaterThan(2);
  expect(screen.getByText("back").className).toContain("text-ink");
  expect(screen.getByText("forward").className).toContain("text-ink-2");
});

test("in motion there is the way, and no ghost", () => {
  draw({ part: back, phaseAt: () => ({ phase: 0.6 }) });
  expect(dotted()).toBe(1);
  expect(ghosts()).toBe(0);
});

test("with less motion asked for, the ghost stands instead of the motion", () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  } as unknown as MediaQueryList);
  draw({ part: back, phaseAt: () => ({ phase: 0.6 }) });
  expect(ghosts()).toBeGreaterThan(2);
});

test("between sets there is the pose that names the exercise, with nothing under way", () => {
  draw({});
  expect(dotted()).toBe(0);
  expect(ghosts()).toBe(0);
  expect(document.querySelectorAll("svg")).toHaveLength(1);
});

test("less range is the shorter pose with the whole one pale behind", () => {
  render(<ShorterFigure exerciseId="mob-half-kneeling-rock" side="left" />);
  expect(ghosts()).toBeGreaterThan(2);
  expect(document.querySelector("g[transform]")).toBeTruthy();
});
