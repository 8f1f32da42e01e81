import { describe, expect, test } from "vitest";
import { planOf } from "../player/sitting.ts";
import { attend, sensibleAct, type Attending } from "./attending.ts";
import type { Cue } from "./cue.ts";

const article = () => attend(planOf("front-hip-reset"));
const words = (cue: Cue) => {
  if (cue.kind === "count" || cue.kind === "last") return `${cue.kind} ${cue.left}`;
  if (cue.kind === "part") return `${cue.rep} ${cue.name}`;
  if (cue.kind === "coming") return `coming ${cue.cause} ${cue.set.exercise.id} ${cue.set.side}`;
  return cue.kind;
};
const kinds = ({ told }: Attending) => told.map(({ cue }) => words(cue));

/** Answers whatever is asked, and lets every timer run, until a set of this step is being got ready for. */
function upTo(mina: Attending, exercise: string) {
  for (let turn = 0; turn < 400; turn++) {
    const { phase } = mina.state();
    const item = "key" in phase ? phase.key.split(":")[0] : "";
    const is = mina.state().plan.items.find(({ id }) => id === item)?.exerciseId;
    if (phase.name === "ready" && is === exercise) break;
    if (["ready", "working", "resting"].includes(phase.name)) mina.wait(5);
    else mina.act(sensibleAct(mina.state()));
  }
  mina.told.length = 0;
}

describe("a tender spot", () => {
  test("is counted in, counted out, and ends once", () => {
    const mina = article();
    mina.act({ type: "begun", painBefore: null });
    mina.act({ type: "spot_chosen", spot: "front pocket", tenderness: 5 });
    mina.wait(60);
    expect(kinds(mina)).toEqual([
      "coming item smr-tfl-roller right",
      "settle",
      "count 3",
      "count 2",
      "count 1",
      "start",
      "last 3",
      "last 2",
      "last 1",
      "end",
    ]);
    expect(mina.told.every(({ cue, toldAt }) => cue.at === toldAt)).toBe(true);
  });

  test("that is held longer asks half-way, and is counted out at its new end", () => {
    const mina = article();
    mina.act({ type: "begun", painBefore: null });
    mina.act({ type: "spot_chosen", spot: null, tenderness: null });
    mina.wait(33);
    mina.act({ type: "spot_extended", seconds: 120 });
    mina.told.length = 0;
    mina.wait(200);
    expect(kinds(mina)).toEqual(["comfort", "last 3", "last 2", "last 1", "end"]);
  });
});

describe("reps", () => {
  test("of the lunge are told part by part, and the set ends once", () => {
    const mina = article();
    upTo(mina, "int-forward-reverse-lunge");
    mina.wait(15 + 8 * 6 + 1);
    const parts = Array.from({ length: 8 }, (_, rep) => [`${rep + 1} Forward`, `${rep + 1} Back`]);
    expect(kinds(mina)).toEqual(["count 3", "count 2", "count 1", "start", ...parts.flat(), "end"]);
  });

  test("lead on to the other side by its name", () => {
    const mina = article();
    upTo(mina, "int-forward-reverse-lunge");
    mina.wait(70);
    mina.told.length = 0;
    mina.act({ type: "discomfort_answered", value: 1 });
    expect(kinds(mina)).toEqual(["coming switch_sides int-forward-reverse-lunge left"]);
  });
});

describe("a page that was frozen", () => {
  const hold = () => {
    const mina = article();
    mina.act({ type: "begun", painBefore: null });
    mina.act({ type: "spot_chosen", spot: null, tenderness: null });
    mina.wait(15);
    mina.told.length = 0;
    return mina;
  };

  test("while a hold ran out says where the session is, and no end from long ago", () => {
    const mina = hold();
    mina.freeze(600);
    expect(kinds(mina)).toEqual(["here"]);
    expect(mina.told[0]?.cue).toMatchObject({ phase: "asking" });
    expect(Object.values(mina.state().logs)).toMatchObject([{ effort: { seconds: 30 } }]);
  });

  test("until just after the end still tells the end, once", () => {
    const mina = hold();
    mina.freeze(20.4);
    expect(kinds(mina)).toEqual(["end"]);
  });

  test("within a hold is silent when nothing was due", () => {
    const mina = hold();
    mina.freeze(10);
    expect(kinds(mina)).toEqual([]);
  });
});

describe("a pause", () => {
  test("is told, and what was counted before it is not counted again", () => {
    const mina = article();
    upTo(mina, "mob-half-kneeling-rock");
    mina.wait(12.5);
    mina.act({ type: "paused" });
    mina.wait(1000);
    mina.act({ type: "resumed" });
    mina.wait(3);
    expect(kinds(mina)).toEqual([
      "count 3",
      "paused",
      "resumed",
      "count 2",
      "count 1",
      "start",
      expect.stringMatching(/^1 /),
    ]);
  });
});

describe("one who wants to start each set", () => {
  test("is told that it waits, and it begins at the tap", () => {
    const mina = article();
    mina.act({ type: "pace_chosen", pace: "tap" });
    mina.act({ type: "begun", painBefore: null });
    mina.act({ type: "spot_chosen", spot: null, tenderness: null });
    mina.wait(100);
    expect(mina.state().phase.name).toBe("ready");
    expect(kinds(mina).at(-1)).toBe("waiting");
    mina.act({ type: "started" });
    expect(kinds(mina).at(-1)).toBe("start");
  });

  test("and lets it run by itself again gets a new count first", () => {
    const mina = article();
    mina.act({ type: "begun", painBefore: null });
    mina.act({ type: "pace_chosen", pace: "tap" });
    mina.act({ type: "spot_chosen", spot: null, tenderness: null });
    mina.wait(100);
    mina.act({ type: "pace_chosen", pace: "auto" });
    mina.wait(4);
    expect(mina.state().phase.name).toBe("ready");
    mina.wait(2);
    expect(mina.state().phase.name).toBe("working");
  });
});
