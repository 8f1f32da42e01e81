// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { DiscomfortScale } from "./discomfort-scale.tsx";

afterEach(cleanup);

function Asked({ bands = { greenMax: 2, amberMax: 5 } }) {
  const [value, setValue] = useState<number | null>(null);
  return (
    <DiscomfortScale
      legend="How did that feel?"
      value={value}
      onChange={setValue}
      bands={bands}
      words={{ green: "go on", amber: "ease off", red: "stop this one" }}
    />
  );
}

const chosen = () =>
  screen.getAllByRole<HTMLInputElement>("radio").find((radio) => radio.checked)?.value;
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

test("eleven answers, each with its number and its band in words", () => {
  render(<Asked />);
  expect(screen.getAllByRole("radio")).toHaveLength(11);
  expect(screen.getByRole("radio", { name: "2, go on" })).toBeTruthy();
  expect(screen.getByRole("radio", { name: "3, ease off" })).toBeTruthy();
  expect(screen.getByRole("radio", { name: "6, stop this one" })).toBeTruthy();
});

test("nothing is chosen for the person", () => {
  render(<Asked />);
  expect(chosen()).toBeUndefined();
});

test("arrows, Home, End and digits answer from the keyboard, and the focus goes along", () => {
  render(<Asked />);
  screen.getAllByRole("radio")[0]!.focus();
  press("4");
  expect(chosen()).toBe("4");
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "4, ease off" }));
  press("ArrowRight");
  expect(chosen()).toBe("5");
  press("ArrowLeft");
  press("ArrowLeft");
  expect(chosen()).toBe("3");
  press("End");
  expect(chosen()).toBe("10");
  press("ArrowRight");
  expect(chosen()).toBe("10");
  press("Home");
  expect(chosen()).toBe("0");
});

test("one, then nought is ten", () => {
  render(<Asked />);
  screen.getAllByRole("radio")[0]!.focus();
  press("1");
  expect(chosen()).toBe("1");
  press("0");
  expect(chosen()).toBe("10");
});

test("the bands are this client's own", () => {
  render(<Asked bands={{ greenMax: 1, amberMax: 3 }} />);
  expect(screen.getByRole("radio", { name: "2, ease off" })).toBeTruthy();
  expect(screen.getByRole("radio", { name: "4, stop this one" })).toBeTruthy();
});

test("the answer is said in words", () => {
  render(<Asked />);
  fireEvent.click(screen.getByRole("radio", { name: "7, stop this one" }));
  expect(screen.getByText("7: stop this one")).toBeTruthy();
});
