// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { SessionLollipops } from "./session-lollipops.tsx";

afterEach(cleanup);

const answer = (atSeconds: number, sideName: string) => ({
  id: sideName,
  atSeconds,
  discomfort: 7,
  outcome: "stopped" as const,
  clock: "6:24",
  exercise: "Leg swing",
  sideName,
});

test("the words of a late mark stand before it, those of an early one behind it", () => {
  render(
    <SessionLollipops
      title="Discomfort"
      totalSeconds={600}
      bands={{ greenMax: 2, amberMax: 5 }}
      spans={[]}
      answers={[answer(60, "left"), answer(560, "right")]}
      words={{
        asTable: "As a table",
        asChart: "As a chart",
        table: "Answers",
        time: "Time",
        exercise: "Exercise",
        side: "Side",
        discomfort: "Discomfort",
        ended: "exercise ended",
      }}
    />,
  );
  expect(screen.getByText("7, left: exercise ended").className).toContain("start-3");
  expect(screen.getByText("7, right: exercise ended").className).toContain("end-3");
});
