import { expect, test } from "vitest";
import { routineById } from "../library/index.ts";
import { versionChanges } from "./version-diff.ts";
import type { VersionContent } from "./version-diff.ts";

const reset = (): VersionContent => {
  const routine = routineById("front-hip-reset");
  if (!routine) throw new Error("front-hip-reset");
  return routine;
};
const [roll, ball, rock, march, lunge] = reset().items;
if (!roll || !ball || !rock || !march || !lunge) throw new Error("front-hip-reset is incomplete");
const first: VersionContent = { sequence: "walkthrough", items: [roll, ball, rock, march, lunge] };

test("nothing changed from a version to itself", () => {
  expect(versionChanges(first, structuredClone(first))).toEqual([]);
});

test("what left, what came and what has another dose are told apart", () => {
  const eased = { ...march, dose: { ...march.dose, sets: 1 } };
  const bug = { exerciseId: "act-dead-bug", dose: march.dose };
  expect(versionChanges(first, { ...first, items: [roll, rock, eased, bug, lunge] })).toEqual([
    { kind: "removed", exerciseId: "smr-hip-flexor-ball", dose: ball.dose },
    { kind: "dose", exerciseId: "act-wall-march", before: march.dose, after: eased.dose },
    { kind: "added", exerciseId: "act-dead-bug", dose: march.dose },
  ]);
});

test("another order and another sequence are named once", () => {
  expect(versionChanges(first, { ...first, items: [ball, roll, rock, march, lunge] })).toEqual([
    { kind: "order" },
  ]);
  expect(
    versionChanges(first, { sequence: "list", items: [roll, ball, march, rock, lunge] }),
  ).toEqual([{ kind: "sequence", before: "walkthrough", after: "list" }, { kind: "order" }]);
});

test("the same exercise twice is matched first with first", () => {
  const again = { ...rock, dose: { ...rock.dose, sets: 1 } };
  const twice = { ...first, items: [roll, rock, again, march, lunge] };
  expect(versionChanges(twice, { ...first, items: [roll, rock, march, lunge] })).toEqual([
    { kind: "removed", exerciseId: "mob-half-kneeling-rock", dose: again.dose },
  ]);
});
