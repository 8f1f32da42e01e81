import { describe, expect, test } from "vitest";
import { setKey } from "../../dosage/planned-set.ts";
import { SetLogInput } from "../../set-log/input.ts";
import { FinishSessionInput, StartSessionInput } from "../input.ts";
import { finishInput, startInput } from "./calls.ts";
import { dueEvents } from "./due.ts";
import { isActive } from "./handlers.ts";
import { loggedSets, unsettledLogId } from "./log.ts";
import { play, replay } from "./play.ts";
import { goOn, idOf, planOf, sit } from "./sitting.ts";
import { trimView } from "./trim-view.ts";

const article = () => sit(planOf("front-hip-reset"));
const inStep = (step: string, phase: string) => (view: { phase: string; set: unknown }) =>
  view.phase === phase &&
  (view.set as { exercise: { step: string } } | null)?.exercise.step === step;

describe("the article's routine", () => {
  test("runs from the first spot to the summary with the article's doses", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "summary");
    const logs = loggedSets(mina.state());
    const efforts = logs.map(({ exerciseId, side, effort }) => {
      const amount = effort.kind === "reps" ? `x${effort.reps}` : `${effort.seconds}s`;
      return `${exerciseId} ${side} ${amount}`;
    });
    const spots = efforts.filter((text) => text.startsWith("smr"));
    expect(spots).toHaveLength(6);
    expect(spots.every((text) => text.endsWith("30s"))).toBe(true);
    expect(efforts.slice(6)).toEqual([
      ...["right", "left", "right", "left"].map((side) => `mob-half-kneeling-rock ${side} x12`),
      ...["right", "left", "right", "left"].map((side) => `act-wall-march ${side} x10`),
      ...["right", "left", "right", "left"].map((side) => `int-forward-reverse-lunge ${side} x8`),
    ]);
    expect(logs.every((log) => SetLogInput.safeParse(log).success)).toBe(true);
    expect(mina.view().steps.map(({ progress }) => progress)).toEqual([1, 1, 1, 1]);
  });

  test("says about fifteen minutes at the start", () => {
    expect(article().view().minutesLeft).toBe(15);
  });

  test("starts and finishes on the server in words that its inputs accept", () => {
    const mina = article();
    expect(startInput(mina.state())).toBeNull();
    goOn(mina, ({ phase }) => phase === "summary");
    expect(finishInput(mina.state())).toBeNull();
    mina.act({ type: "pain_after_given", value: 2 });
    mina.act({ type: "noted", note: "Right hip pinched until I shortened the rock." });
    mina.act({ type: "finished" });
    expect(StartSessionInput.parse(startInput(mina.state())).painBefore).toBe(3);
    const end = FinishSessionInput.parse(finishInput(mina.state()));
    expect(end).toMatchObject({ ended: "finished", painAfter: 2, alarm: null });
    expect(end.seconds).toBeGreaterThan(600);
  });
});

describe("get ready, work, rest", () => {
  test("a new exercise counts 15 s down, and can be started at once", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "ready"));
    expect(mina.view().timer?.seconds).toBe(15);
    mina.act({ type: "started" });
    expect(mina.view().phase).toBe("working");
  });

  test("the other side follows a set without rest, the next set after its rest", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "asking"));
    mina.act({ type: "discomfort_answered", value: 1 });
    expect(mina.view()).toMatchObject({ phase: "ready", cause: "switch_sides" });
    expect(mina.view().set).toMatchObject({ side: "left", number: 1, of: 2 });
    goOn(mina, ({ phase }) => phase === "asking");
    mina.wait(10).act({ type: "discomfort_answered", value: 1 });
    expect(mina.view()).toMatchObject({ phase: "resting" });
    expect(mina.view().timer?.secondsLeft).toBe(20);
    mina.wait(16);
    expect(mina.view()).toMatchObject({ phase: "ready", cause: "set" });
    mina.wait(4);
    expect(mina.view()).toMatchObject({ phase: "working" });
    expect(mina.view().set).toMatchObject({ side: "right", number: 2 });
  });

  test("a rest can be cut short", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "resting");
    mina.act({ type: "rest_skipped" });
    expect(mina.view().phase).toBe("ready");
  });
});

describe("reps", () => {
  test("one lunge is forward, back, one", () => {
    const mina = article();
    goOn(mina, inStep("integrate", "working"));
    const parts = () => mina.view().rep?.phases.map(({ name, state }) => `${name} ${state}`);
    expect(mina.view().rep).toMatchObject({ number: 1, of: 8 });
    expect(parts()).toEqual(["Forward live", "Back coming"]);
    mina.wait(4);
    expect(parts()).toEqual(["Forward done", "Back live"]);
    expect(mina.view().rep?.phases[1]?.secondsLeft).toBe(2);
    mina.wait(2);
    expect(mina.view().rep).toMatchObject({ number: 2, done: 1 });
  });

  test("the count can be corrected by hand, and is never below nothing", () => {
    const mina = article();
    goOn(mina, inStep("integrate", "working"));
    mina.wait(7).act({ type: "count_adjusted", by: 1 });
    expect(mina.view().rep?.number).toBe(3);
    mina.act({ type: "count_adjusted", by: -1 });
    mina.act({ type: "count_adjusted", by: -1 });
    mina.act({ type: "count_adjusted", by: -1 });
    expect(mina.view().rep?.number).toBe(1);
    expect(mina.act({ type: "count_adjusted", by: -1 })).toBe("nothing_to_do");
  });

  test("done early keeps what was counted, and the number can be put right afterwards", () => {
    const mina = article();
    goOn(mina, inStep("integrate", "working"));
    mina.wait(31).act({ type: "set_done", reps: null });
    expect(mina.view()).toMatchObject({ phase: "asking", loggedReps: 5 });
    mina.act({ type: "count_corrected", reps: 6 });
    expect(mina.view().loggedReps).toBe(6);
  });
});

describe("tender spots", () => {
  test("a spot is chosen with its tenderness, held 30 s and asked about again", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "choosing");
    const spot = mina.view().spot?.labels[0] ?? null;
    mina.act({ type: "spot_chosen", spot, tenderness: 6 });
    mina.wait(5);
    mina.act({ type: "technique_chosen", technique: "gentle_knead" });
    mina.wait(30);
    mina.act({ type: "discomfort_answered", value: 2 });
    expect(loggedSets(mina.state())[0]).toMatchObject({
      side: "right",
      number: 1,
      discomfort: 2,
      effort: { kind: "spot", seconds: 30, spot, technique: "gentle_knead" },
    });
    expect(loggedSets(mina.state())[0]?.effort).toHaveProperty("tenderness", {
      before: 6,
      after: 2,
    });
  });

  test("still sensitive goes to two minutes with a comfort check half-way, then on to five", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "working");
    mina.wait(12);
    expect(mina.view().spot?.extendTo).toEqual({ seconds: 120, checkAt: 60 });
    mina.act({ type: "spot_extended", seconds: 120 });
    expect(mina.view().timer?.secondsLeft).toBe(108);
    expect(mina.act({ type: "comfort_answered", comfortable: true })).toBe("too_early");
    mina.wait(48);
    expect(mina.view().spot?.comfort).toBe("due");
    mina.act({ type: "comfort_answered", comfortable: true });
    expect(mina.view().spot?.comfort).toBe("answered");
    mina.act({ type: "spot_extended", seconds: 300 });
    expect(mina.view().spot?.extendTo).toBeNull();
    expect(mina.act({ type: "spot_extended", seconds: 300 })).toBe("not_offered");
    mina.wait(240);
    expect(loggedSets(mina.state())[0]?.effort).toMatchObject({ seconds: 300 });
  });

  test("a comfort check that is answered with no ends the spot with what was held", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "working");
    mina.act({ type: "spot_extended", seconds: 120 });
    mina.wait(70).act({ type: "comfort_answered", comfortable: false });
    expect(mina.view().phase).toBe("asking");
    expect(loggedSets(mina.state())[0]?.effort).toMatchObject({ seconds: 70 });
  });
});

describe("pause", () => {
  test("a pause freezes the count and costs no time", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "working"));
    mina.wait(10).act({ type: "paused" });
    const left = mina.view().timer?.secondsLeft;
    const active = mina.state().activeMs;
    mina.wait(3600);
    expect(mina.view().timer?.secondsLeft).toBe(left);
    mina.act({ type: "resumed" });
    expect(mina.view().timer?.secondsLeft).toBe(left);
    expect(mina.state().activeMs).toBe(active);
  });

  test("a paused set that is skipped goes on", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "working"));
    mina.act({ type: "paused" });
    mina.act({ type: "set_skipped", reason: "discomfort" });
    expect(mina.view()).toMatchObject({ phase: "ready", paused: false });
  });
});

describe("discomfort and the guardrail", () => {
  test("green goes on; the same question comes after each side", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "asking"));
    mina.act({ type: "discomfort_answered", value: 2 });
    expect(mina.view().phase).toBe("ready");
  });

  test("amber offers less range, fewer reps, the easier rock for the same side's next set", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "asking"));
    mina.act({ type: "discomfort_answered", value: 4 });
    const { easing } = mina.view();
    expect(easing?.options.map(({ reaction }) => reaction)).toEqual([
      "less_range",
      "fewer_reps",
      "easier_exercise",
    ]);
    expect(easing?.forSet).toMatchObject({ side: "right", number: 2 });
    mina.act({ type: "reaction_chosen", reaction: "fewer_reps" });
    goOn(mina, ({ phase, set }) => phase === "working" && set?.number === 2);
    expect(mina.view().set).toMatchObject({ side: "right", reps: 8, easing: "fewer_reps" });
  });

  test("the easier exercise takes over the rest, and what was done keeps its name", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "asking"));
    mina.act({ type: "discomfort_answered", value: 5 });
    mina.act({ type: "reaction_chosen", reaction: "easier_exercise" });
    expect(mina.view().set?.exercise.id).toBe("mob-standing-split-rock");
    goOn(mina, inStep("activate", "ready"));
    const rocks = loggedSets(mina.state()).filter(({ exerciseId }) => exerciseId.startsWith("mob"));
    expect(rocks.map(({ exerciseId }) => exerciseId)).toEqual([
      "mob-half-kneeling-rock",
      ...Array.from({ length: 3 }, () => "mob-standing-split-rock"),
    ]);
  });

  test("amber after the last set has nothing to ease and goes on", () => {
    const mina = article();
    goOn(
      mina,
      (view) => inStep("mobilize", "asking")(view) && view.next?.exercise.step !== "mobilize",
    );
    mina.act({ type: "discomfort_answered", value: 4 });
    expect(mina.view()).toMatchObject({ phase: "ready", cause: "item" });
  });

  test("red ends the exercise: its open sets are stopped, the next exercise follows", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "asking"));
    mina.act({ type: "discomfort_answered", value: 7 });
    expect(mina.view()).toMatchObject({ phase: "red", red: 7 });
    const rocks = loggedSets(mina.state()).filter(({ exerciseId }) => exerciseId.startsWith("mob"));
    expect(rocks.map(({ outcome }) => outcome)).toEqual(["done", "stopped", "stopped", "stopped"]);
    expect(new Set(rocks.map(({ id }) => id)).size).toBe(4);
    mina.act({ type: "acknowledged" });
    expect(mina.view().set?.exercise.step).toBe("activate");
  });

  test("a set whose question is open may still change, so it is not settled", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "asking");
    expect(unsettledLogId(mina.state())).toBe(loggedSets(mina.state())[0]?.id);
    mina.act({ type: "discomfort_answered", value: null });
    expect(unsettledLogId(mina.state())).toBeNull();
  });
});

describe("skipping, swapping, reordering, being short", () => {
  test("a skipped exercise says why for each of its sets", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "ready"));
    mina.act({ type: "item_skipped", reason: "space" });
    const skipped = loggedSets(mina.state()).filter(({ outcome }) => outcome === "skipped");
    expect(skipped).toHaveLength(4);
    expect(skipped.every(({ reason }) => reason === "space")).toBe(true);
    expect(mina.view().set?.exercise.step).toBe("activate");
  });

  test("a swap is only ever to an easier neighbour", () => {
    const mina = article();
    goOn(mina, inStep("activate", "ready"));
    expect(mina.act({ type: "swapped", exerciseId: "int-walking-lunge" })).toBe("unknown_exercise");
    expect(mina.act({ type: "swapped", exerciseId: "act-glute-bridge" })).toBeNull();
    // A bridge has no sides: each side's set of the march becomes half of its reps.
    expect(mina.view().set).toMatchObject({ side: "both", number: 1, of: 4, reps: 5 });
    goOn(mina, inStep("integrate", "ready"));
    const bridges = loggedSets(mina.state()).filter(
      ({ exerciseId }) => exerciseId === "act-glute-bridge",
    );
    expect(bridges.map(({ side, number }) => `${side} ${number}`)).toEqual([
      "right 1",
      "left 1",
      "right 2",
      "left 2",
    ]);
  });

  test("the two soft tissue exercises can change places before they are begun, never across steps", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "choosing");
    const [roll, ball, rock] = mina.plan.items.map(({ id }) => id);
    expect(mina.act({ type: "reordered", itemIds: [rock ?? "", roll ?? ""] })).toBe("not_offered");
    mina.act({ type: "reordered", itemIds: [ball ?? "", roll ?? ""] });
    expect(mina.view().set?.exercise.id).toBe("smr-hip-flexor-ball");
    goOn(mina, ({ phase }) => phase === "asking");
    expect(mina.act({ type: "reordered", itemIds: [roll ?? "", ball ?? ""] })).toBe("not_offered");
  });

  test("short on time trims inside the steps and drops none", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "choosing");
    mina.act({ type: "trimmed", seconds: 0 });
    const skipped = loggedSets(mina.state());
    expect(skipped.every(({ reason }) => reason === "time")).toBe(true);
    goOn(mina, ({ phase }) => phase === "summary");
    const done = loggedSets(mina.state()).filter(({ outcome }) => outcome === "done");
    expect(new Set(done.map(({ exerciseId }) => exerciseId.slice(0, 3)))).toEqual(
      new Set(["smr", "mob", "act", "int"]),
    );
    const sides = done.filter(({ side }) => side === "right").length;
    expect(done.filter(({ side }) => side === "left")).toHaveLength(sides);
  });

  test("trims no more than it needs", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "choosing");
    mina.act({ type: "trimmed", seconds: 600 });
    expect(mina.view().minutesLeft).toBeLessThanOrEqual(10);
    expect(mina.view().minutesLeft).toBeGreaterThan(7);
  });

  test("ending early keeps the running set as stopped and leaves the others open", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "working"));
    mina.wait(9).act({ type: "ended_early", reason: "The door bell" });
    expect(mina.view().phase).toBe("summary");
    expect(loggedSets(mina.state()).at(-1)).toMatchObject({
      outcome: "stopped",
      effort: { kind: "reps", reps: 2 },
    });
    mina.act({ type: "finished" });
    expect(finishInput(mina.state())).toMatchObject({ ended: "early", endReason: "The door bell" });
  });
});

describe("alarm signs", () => {
  test("stop the session from anywhere, paused too, and are sent as such", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "working"));
    mina.wait(9).act({ type: "paused" });
    mina.act({ type: "alarm_raised", symptom: "down_the_leg" });
    expect(mina.view()).toMatchObject({ phase: "stopped", timer: null });
    mina.act({ type: "finished" });
    expect(finishInput(mina.state())).toMatchObject({ ended: "alarm", alarm: "down_the_leg" });
    expect(loggedSets(mina.state()).at(-1)).toMatchObject({ outcome: "stopped" });
  });

  test("a tap by mistake leads back to the same second, paused, and stays on record", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "working"));
    mina.wait(9);
    const left = mina.view().timer?.secondsLeft;
    mina.act({ type: "alarm_raised", symptom: "weakness" });
    mina.wait(30).act({ type: "alarm_withdrawn" });
    expect(mina.view()).toMatchObject({ phase: "working", paused: true });
    expect(mina.view().timer?.secondsLeft).toBe(left);
    expect(mina.state().alarms).toEqual([{ symptom: "weakness", withdrawn: true }]);
  });

  test("a stop that is left alone is sent after ten minutes", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "working");
    mina.act({ type: "alarm_raised", symptom: "weakness" });
    mina.wait(601);
    expect(finishInput(mina.state())).toMatchObject({ ended: "alarm" });
  });
});

test("a summary that is left alone is finished after an hour, as it stood", () => {
  const mina = article();
  goOn(mina, ({ phase }) => phase === "summary");
  mina.act({ type: "pain_after_given", value: 2 });
  mina.wait(3601);
  expect(finishInput(mina.state())).toMatchObject({ ended: "finished", painAfter: 2 });
});

describe("after a reload, a locked screen or a crash", () => {
  test("a hold that ran out meanwhile is logged with its planned seconds, at its true end", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "working");
    const end = mina.view().timer?.until ?? 0;
    mina.wait(5000);
    expect(mina.view().phase).toBe("asking");
    expect(loggedSets(mina.state())[0]).toMatchObject({
      loggedAt: new Date(end).toISOString(),
      effort: { seconds: 30 },
    });
  });

  test("the timers run on past a rest and a get-ready count, and stop at the next question", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "resting");
    const before = loggedSets(mina.state()).length;
    const due = dueEvents(mina.state(), mina.now() + 86_400_000).map(({ type }) => type);
    expect(due).toEqual(["rest_over", "ready_over", "work_over"]);
    mina.wait(86_400);
    expect(loggedSets(mina.state())).toHaveLength(before + 1);
    expect(mina.view()).toMatchObject({ phase: "asking" });
  });

  test("its events alone lead to the same item, the same set and the same second", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "working"));
    mina.wait(7);
    const again = replay(mina.plan, JSON.parse(JSON.stringify(mina.events())));
    expect(again).toEqual(mina.state());
  });

  test("two tabs name what a timer says alike, so it counts once", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "ready");
    const later = mina.now() + 60_000;
    expect(dueEvents(mina.state(), later)).toEqual(dueEvents(mina.state(), later));
    const [over] = dueEvents(mina.state(), later);
    if (!over) throw new Error("nothing is due");
    const once = play(mina.state(), over);
    expect(play(once, over)).toBe(once);
  });

  test("another device takes over what was logged", () => {
    const mina = article();
    goOn(mina, inStep("mobilize", "ready"));
    const tablet = sit(mina.plan);
    tablet.act({ type: "restored", logs: [...loggedSets(mina.state())], seconds: 300 });
    tablet.act({ type: "begun", painBefore: 3 });
    expect(tablet.view().set).toMatchObject({ number: 1, side: "right" });
    expect(tablet.state().activeMs).toBe(300_000);
    expect(tablet.view().set?.exercise.step).toBe("mobilize");
  });

  test("a phone whose clock was put back never shows more time than there is", () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "working");
    mina.wait(-3600);
    expect(mina.view().timer?.secondsLeft).toBeLessThanOrEqual(30);
    expect(mina.act({ type: "paused" })).toBeNull();
  });

  test("what is not possible now changes nothing and says why", () => {
    const mina = article();
    const start = mina.state();
    expect(mina.act({ type: "finished" })).toBe("not_now");
    expect(mina.state()).toBe(start);
    expect(play(start, { id: idOf("x"), at: 0, type: "resumed" })).toBe(start);
  });
});

describe("somebody who wants to start each set", () => {
  const waiting = () => {
    const mina = article();
    mina.act({ type: "begun", painBefore: null });
    mina.act({ type: "pace_chosen", pace: "tap" });
    mina.act({ type: "spot_chosen", spot: null, tenderness: null });
    return mina;
  };

  test("has all the time in the world after the count, and none of it counts as training", () => {
    const mina = waiting();
    mina.wait(3600);
    expect(mina.view()).toMatchObject({ phase: "ready", timer: { secondsLeft: 0 } });
    mina.act({ type: "started" });
    expect(mina.state().activeMs).toBe(5000);
    expect(mina.view()).toMatchObject({ phase: "working", timer: { secondsLeft: 30 } });
  });

  test("gets a new count when it is to go on by itself again", () => {
    const mina = waiting();
    mina.wait(3600);
    mina.act({ type: "pace_chosen", pace: "auto" });
    expect(mina.view().timer?.secondsLeft).toBe(5);
    mina.wait(6);
    expect(mina.view()).toMatchObject({ phase: "working", timer: { secondsLeft: 29 } });
  });
});

describe("short on time", () => {
  test("leaves out what was agreed on, and never more than it may", () => {
    const mina = article();
    mina.act({ type: "begun", painBefore: null });
    const before = mina.view().secondsLeft;
    const all = mina.plan.items.flatMap((item) =>
      ["right", "left"].flatMap((side) => [1, 2].map((number) => `${item.id}:${side}:${number}`)),
    );
    mina.act({ type: "trimmed", seconds: 0, keys: all });
    expect(mina.view().secondsLeft).toBeLessThan(before);
    const done = new Set<string>();
    goOn(mina, ({ phase, set }) => {
      if (phase === "working" && set) done.add(set.exercise.step);
      return phase === "summary";
    });
    expect([...done].toSorted()).toEqual(["activate", "integrate", "mobilize", "smr"]);
  });

  test("leaves out nothing but what was agreed on", () => {
    const mina = article();
    mina.act({ type: "begun", painBefore: null });
    const rock = mina.plan.items[2]?.id ?? "";
    const agreed = ["right", "left"].map((side) => setKey(rock, side as "right", 2));
    mina.act({ type: "trimmed", seconds: 0, keys: agreed });
    expect(Object.keys(mina.state().logs).toSorted()).toEqual(agreed.toSorted());
  });
});

test("a note is taken at any moment of a session and leaves a pause as it is", () => {
  const mina = article();
  mina.act({ type: "begun", painBefore: null });
  mina.act({ type: "paused" });
  mina.act({ type: "noted", note: "The floor is cold." });
  expect(mina.state()).toMatchObject({ note: "The floor is cold." });
  expect(mina.view().paused).toBe(true);
});

test("what a trim would leave out is told exactly, before it is agreed on", () => {
  const mina = article();
  mina.act({ type: "begun", painBefore: null });
  const { phase } = mina.state();
  if (!isActive(phase)) throw new Error("Not begun");
  const told = trimView(mina.state(), phase, mina.now(), 0);
  expect(told.items.map(({ name, sets, stay }) => [name, sets, stay])).toEqual([
    ["Side-front hip roll", 1, 1],
    ["Front-hip ball press", 1, 0],
    ["Half-kneeling hip-flexor rock", 1, 1],
    ["Wall march", 1, 1],
    ["Forward-to-reverse lunge, same leg", 1, 1],
  ]);
  mina.act({ type: "trimmed", seconds: told.secondsLeft, keys: [...told.keys] });
  expect(Object.keys(mina.state().logs).toSorted()).toEqual([...told.keys].toSorted());
  expect(mina.view().secondsLeft).toBe(told.secondsLeft);
});

describe("an alarm sign after the last set", () => {
  const atTheEnd = () => {
    const mina = article();
    goOn(mina, ({ phase }) => phase === "summary");
    mina.act({ type: "alarm_raised", symptom: "down_the_leg" });
    return mina;
  };

  test("still ends the session as an alarm", () => {
    const mina = atTheEnd();
    expect(mina.view().phase).toBe("stopped");
    mina.act({ type: "finished" });
    expect(finishInput(mina.state())).toMatchObject({
      ended: "alarm",
      alarm: "down_the_leg",
    });
  });

  test("that was a mistake leads back to the summary, which ends as it would have", () => {
    const mina = atTheEnd();
    mina.act({ type: "alarm_withdrawn" });
    expect(mina.view()).toMatchObject({ phase: "summary", paused: false });
    mina.act({ type: "finished" });
    expect(finishInput(mina.state())).toMatchObject({ ended: "finished", alarm: null });
  });
});
