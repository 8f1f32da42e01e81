// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { initialsOf } from "./avatar.tsx";
import { Button } from "./button.tsx";
import { ExerciseFigure } from "./exercise-figure.tsx";
import { TextField } from "./text-field.tsx";

afterEach(cleanup);

test("a button at work keeps its words and takes no second press", () => {
  const onClick = vi.fn<() => void>();
  const { rerender } = render(<Button onClick={onClick}>Sign in</Button>);
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  rerender(
    <Button onClick={onClick} isPending type="submit">
      Sign in
    </Button>,
  );
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Sign in" });
  fireEvent.click(button);
  expect(onClick).toHaveBeenCalledOnce();
  expect(button.getAttribute("aria-busy")).toBe("true");
  expect(button.type).toBe("button");
});

test("a button that cannot be pressed says why and can still be reached", () => {
  render(<Button unavailable="One fix is left">Assign</Button>);
  const button = screen.getByRole<HTMLButtonElement>("button");
  expect(button.title).toBe("One fix is left");
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(button.disabled).toBe(false);
});

test("a password can be shown and hidden, and an error is tied to its field", () => {
  render(
    <TextField
      label="Password"
      type="password"
      revealLabel="Show"
      hideLabel="Hide"
      error="Too short."
    />,
  );
  const field = screen.getByLabelText<HTMLInputElement>("Password");
  expect(field.type).toBe("password");
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  expect(field.type).toBe("text");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(
    document.querySelector(`#${CSS.escape(field.getAttribute("aria-describedby")!)}`)?.textContent,
  ).toBe("Too short.");
});

test("a figure has a text alternative, or is silent beside its words", () => {
  const { rerender } = render(
    <ExerciseFigure exerciseId="act-wall-march" title="Wall march, right leg" />,
  );
  expect(screen.getByRole("img", { name: "Wall march, right leg" })).toBeTruthy();
  rerender(<ExerciseFigure exerciseId="act-wall-march" title="" />);
  expect(screen.queryByRole("img")).toBeNull();
  rerender(<ExerciseFigure exerciseId="not-a-figure" title="x" />);
  expect(document.querySelector("svg")).toBeNull();
});

test("initials take the first letter of the first and the last name, whole letters only", () => {
  expect(initialsOf("Mina van der Holm")).toBe("MH");
  expect(initialsOf("Łucja")).toBe("Ł");
  expect(initialsOf(" ")).toBe("");
});
