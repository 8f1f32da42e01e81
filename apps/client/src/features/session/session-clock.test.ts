import { expect, test } from "vitest";
import { clockFrom } from "./session-clock.ts";

function device() {
  const at = { wall: 1_800_000_000_000, steady: 5000, isAway: false };
  const clock = clockFrom({
    wall: () => at.wall,
    steady: () => at.steady,
    wasAway: () => at.isAway,
  });
  const start = at.wall;
  return {
    /** Time passes; a device that sleeps stops its steady clock. */
    pass(seconds: number, isAsleep = false) {
      at.wall += seconds * 1000;
      if (!isAsleep) at.steady += seconds * 1000;
    },
    set: (seconds: number) => void (at.wall += seconds * 1000),
    hide: (isAway: boolean) => void (at.isAway = isAway),
    gone: () => (clock.now() - start) / 1000,
    clock,
    start,
  };
}

test("a clock that is set, forward or back, in the middle of a hold changes nothing", () => {
  const phone = device();
  phone.pass(10);
  expect(phone.gone()).toBe(10);
  phone.set(3600);
  phone.pass(5);
  expect(phone.gone()).toBe(15);
  phone.set(-86_400);
  phone.pass(5);
  expect(phone.gone()).toBe(20);
});

test("a locked phone that slept has slept as long as the wall clock says", () => {
  const phone = device();
  phone.pass(10);
  phone.gone();
  phone.hide(true);
  phone.pass(600, true);
  expect(phone.gone()).toBe(610);
  phone.hide(false);
  phone.pass(1);
  expect(phone.gone()).toBe(611);
});

test("a clock that is set back while nobody looks does not take back what has passed", () => {
  const phone = device();
  phone.hide(true);
  phone.pass(30);
  phone.set(-3600);
  expect(phone.gone()).toBe(30);
});

test("a session goes on from its last event after a reload, whatever the clock says now", () => {
  const phone = device();
  phone.clock.notBefore(phone.start + 7_200_000);
  phone.pass(3);
  expect(phone.gone()).toBe(7203);
  phone.clock.notBefore(phone.start);
  expect(phone.gone()).toBe(7203);
});
