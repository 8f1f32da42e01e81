import { defaultProgressionRule, type ProgressionMode, type ProgressionRule } from "./rule.ts";

/** How a plan moves on; null stands for the product's own rule. */
export interface Progression {
  readonly mode: ProgressionMode;
  readonly rule: ProgressionRule | null;
}

/** What a plan's rule does otherwise than before. */
export interface RuleChange {
  /** Null: the same one decides. */
  readonly mode: { readonly before: ProgressionMode; readonly after: ProgressionMode } | null;
  /** The numbers that hold now; null when they are as they were, or no rule is at work. */
  readonly rule: ProgressionRule | null;
}

/** What changed in how a plan moves on; null when nothing did. */
export function ruleChange(before: Progression, after: Progression): RuleChange | null {
  const was = before.rule ?? defaultProgressionRule;
  const is = after.rule ?? defaultProgressionRule;
  const isSame =
    was.greenSessions === is.greenSessions && was.upBy === is.upBy && was.mostSets === is.mostSets;
  const mode = before.mode === after.mode ? null : { before: before.mode, after: after.mode };
  const rule = isSame || after.mode === "off" ? null : is;
  return mode || rule ? { mode, rule } : null;
}
