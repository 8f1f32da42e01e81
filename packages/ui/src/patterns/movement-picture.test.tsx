// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { MovementPicture } from "./movement-picture.tsx";

afterEach(cleanup);

const places = { back: "back", middle: "middle", forward: "forward" };
const draw = (exerciseId: string, part?: string) =>
  render(<MovementPicture exerciseId={exerciseId} part={part} side="right" places={places} />);
const dotted = () => document.querySelectorAll("[stroke-dasharray]").length;
const ghosts = () => document.querySelectorAll(".fill-figure-ghost").length;

test("a part of a rep shows where it leads, where it came from, and the places on the floor", () => {
  draw("int-forward-reverse-lunge", "Back");
  expect(dotted()).toBe(1);
  expect(ghosts()).toBeGreaterThan(2);
  expect(screen.getByText("back").className).toContain("text-ink");
  expect(screen.getByText("forward").className).toContain("text-ink-2");
});

test("between sets there is the key moment, with nothing under way", () => {
  draw("int-forward-reverse-lunge");
  expect(dotted()).toBe(0);
  expect(ghosts()).toBe(0);
  expect(document.querySelectorAll("svg")).toHaveLength(1);
});

test("an exercise with one key moment shows it in every part of its rep", () => {
  draw("act-pelvic-tilt", "Tilt");
  expect(dotted()).toBe(0);
  expect(document.querySelectorAll("svg")).toHaveLength(1);
});
