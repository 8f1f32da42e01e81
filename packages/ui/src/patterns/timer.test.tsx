// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Timer, timeReading } from "./timer.tsx";

const start = Date.UTC(2026, 10, 25, 7, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const timer = (pausedAt: number | null = null) => (
  <Timer
    startedAt={start}
    endsAt={start + 30_000}
    pausedAt={pausedAt}
    totalSeconds={30}
    caption="seconds left of 30"
    label="Time left"
  />
);
const reading = () => screen.getByRole("timer").textContent;
const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

test("it counts whole seconds down to nought and stays there", () => {
  render(timer());
  expect(reading()).toBe("30");
  pass(1000);
  expect(reading()).toBe("29");
  pass(11_000);
  expect(reading()).toBe("18");
  pass(40_000);
  expect(reading()).toBe("0");
});

test("after a long freeze the first look is right: it reads the clock, it does not count ticks", () => {
  render(timer());
  // The phone sleeps: time passes and not one timer fires.
  vi.setSystemTime(start + 23_400);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(reading()).toBe("7");
  vi.setSystemTime(start + 3_600_000);
  act(() => {
    window.dispatchEvent(new Event("pageshow"));
  });
  expect(reading()).toBe("0");
});

test("paused it stands still, whatever the clock does", () => {
  render(timer(start + 12_000));
  expect(reading()).toBe("18");
  pass(20_000);
  expect(reading()).toBe("18");
  expect(screen.getByTestId("timer-bar").style.transition).toBe("none");
});

test("the bar moves by transform and glides to the value of the next second", () => {
  render(timer());
  const bar = screen.getByTestId("timer-bar");
  pass(15_000);
  expect(bar.style.transform).toMatch(/^translateX\(-53\.3/u);
  expect(bar.style.transition).toBe("transform 1000ms linear");
});

test("long times are written in minutes from the first second to the last, so the number keeps its form", () => {
  expect(timeReading(120, 120)).toBe("2:00");
  expect(timeReading(9, 120)).toBe("0:09");
  expect(timeReading(9, 30)).toBe("9");
});
