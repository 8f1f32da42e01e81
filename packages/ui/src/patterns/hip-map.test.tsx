// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { HipMap } from "./hip-map.tsx";
import { hipPlaces } from "./hip-places.ts";
import { spotPoints } from "./hip-picture.tsx";

afterEach(cleanup);

const words = {
  legend: "Where is it tender?",
  front: "front",
  side: "side",
  right: "R",
  left: "L",
  none: "Choose a spot",
};
const labels = ["front-pocket area", "midway down", "upper outer hip"];

function Map({ exerciseId = "smr-tfl-roller", spots = labels }) {
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <HipMap
      exerciseId={exerciseId}
      spots={spots}
      chosen={chosen}
      onChoose={setChosen}
      side="right"
      words={words}
    />
  );
}

const chosen = () => screen.getAllByRole<HTMLInputElement>("radio").find((radio) => radio.checked);

test("each spot is one radio with its words", () => {
  render(<Map />);
  expect(screen.getByRole("radiogroup", { name: "Where is it tender?" })).toBeTruthy();
  for (const label of labels) expect(screen.getByRole("radio", { name: label })).toBeTruthy();
  expect(screen.getByText("Choose a spot")).toBeTruthy();
});

test("arrows move along the spots and the chosen one is said below", () => {
  render(<Map />);
  const first = screen.getByRole("radio", { name: labels[0]! });
  first.focus();
  fireEvent.keyDown(first, { key: "ArrowDown" });
  expect(screen.getByText(labels[0]!)).toBeTruthy();
  fireEvent.keyDown(document.activeElement!, { key: "ArrowRight" });
  expect(chosen()).toBe(screen.getByRole("radio", { name: labels[1]! }));
  fireEvent.keyDown(document.activeElement!, { key: "End" });
  expect(chosen()).toBe(document.activeElement);
  expect(screen.getByText(labels[2]!)).toBeTruthy();
});

test("a spot that no drawing shows is chosen from a list", () => {
  render(<Map exerciseId="smr-quads-roller" spots={["upper third", "middle third"]} />);
  fireEvent.click(screen.getByLabelText("middle third"));
  expect(chosen()?.value).toBe("1");
});

test("the left hip mirrors the right one, front and side each about its own middle", () => {
  const place = hipPlaces["smr-tfl-roller"]![0]!;
  const [frontRight, sideRight] = spotPoints(place, "right");
  const [frontLeft, sideLeft] = spotPoints(place, "left");
  expect(frontRight![0] + frontLeft![0]).toBe(349);
  expect(sideRight![0] + sideLeft![0]).toBe(2 * (349 + 136));
});

test("no spot lies in the groin crease or on the belly", () => {
  const front = Object.values(hipPlaces).flatMap((places) =>
    places.flatMap((place) => (place.front ? [place.front] : [])),
  );
  expect(front.filter(([x]) => x > 130)).toEqual([]);
});
