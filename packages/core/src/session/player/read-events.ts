import { alarmSymptoms, reactions } from "../../guardrail/choices.ts";
import { skipReasons } from "../../set-log/skip-reasons.ts";
import type { EventOf, PlayEvent, PlayEventType } from "./event.ts";

type Check = (value: unknown) => boolean;
type Fields<T extends PlayEventType> = Omit<EventOf<T>, "id" | "at" | "type">;

const number =
  (min: number, max = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    typeof value === "number" && value >= min && value <= max;
const whole =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && number(min, max)(value);
const text =
  (longest: number): Check =>
  (value) =>
    typeof value === "string" && value.length <= longest;
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const listOf =
  (each: Check, fewest = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= fewest && value.every((one) => each(one));
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const discomfort = orNull(whole(0, 10));
const anyText = text(Number.MAX_SAFE_INTEGER);
const named: Check = (value) => typeof value === "object" && value !== null && "id" in value;

/** What the events of this version carry: the same as their schema says, for a page that has no room for schemas. */
const fieldsOf: {
  readonly [T in PlayEventType]: { readonly [F in keyof Fields<T>]-?: Check };
} = {
  begun: { painBefore: discomfort },
  // Taken over from the server's own answer; what is sent on of it is checked there.
  restored: { logs: listOf(named), seconds: number(0) },
  spot_chosen: { spot: orNull(text(120)), tenderness: discomfort },
  technique_chosen: { technique: oneOf("hold", "gentle_knead") },
  started: {},
  ready_over: {},
  work_over: {},
  rest_over: {},
  rest_skipped: {},
  spot_extended: { seconds: whole(5, 300) },
  comfort_answered: { comfortable: oneOf(true, false) },
  count_adjusted: { by: oneOf(1, -1) },
  set_done: { reps: orNull(whole(0, 200)) },
  count_corrected: { reps: whole(0, 200) },
  discomfort_answered: { value: discomfort },
  reaction_chosen: { reaction: oneOf(...reactions) },
  acknowledged: {},
  pace_chosen: { pace: oneOf("auto", "tap") },
  paused: {},
  resumed: {},
  set_skipped: { reason: orNull(oneOf(...skipReasons)) },
  item_skipped: { reason: orNull(oneOf(...skipReasons)) },
  swapped: { exerciseId: text(64) },
  reordered: { itemIds: listOf(anyText, 1) },
  trimmed: { seconds: number(0), keys: (value) => value === undefined || listOf(anyText)(value) },
  alarm_raised: { symptom: oneOf(...alarmSymptoms) },
  alarm_withdrawn: {},
  ended_early: { reason: orNull(text(200)) },
  pain_after_given: { value: discomfort },
  noted: { note: text(2000) },
  finished: {},
};

function isEvent(stored: unknown): stored is PlayEvent {
  if (typeof stored !== "object" || stored === null) return false;
  const { id, at, type, ...fields } = stored as Record<string, unknown>;
  if (typeof type !== "string" || !Object.hasOwn(fieldsOf, type)) return false;
  if (typeof id !== "string" || id.length !== 36 || typeof at !== "number") return false;
  const checks: Readonly<Record<string, Check>> = fieldsOf[type as PlayEventType];
  return Object.entries(checks).every(([field, check]) => check(fields[field]));
}

/** Reads events that were stored; what a newer version wrote and this one does not know is left out. */
export const readEvents = (stored: readonly unknown[]): PlayEvent[] => stored.filter(isEvent);
