import * as z from "zod";
import { Technique } from "../../dosage/dosage.ts";
import { AlarmSymptom, Discomfort, Reaction } from "../../guardrail/guardrail.ts";
import { SetLogInput, SkipReason } from "../../set-log/input.ts";

const event = <T extends string, Shape extends z.core.$ZodLooseShape>(type: T, shape: Shape) =>
  z.object({ id: z.uuid(), at: z.number(), type: z.literal(type), ...shape });

/**
 * Everything that can happen in a session. Each event has its own id and its moment (`at`, ms since 1970), so that
 * a session is its plan and its events and nothing else. `…_over` events are what timers say; all others are the person's.
 */
export const PlayEvent = z.discriminatedUnion("type", [
  event("begun", { painBefore: Discomfort.nullable() }),
  /** The same session was begun on another device: what it had logged, and the seconds it had taken. */
  event("restored", { logs: z.array(SetLogInput), seconds: z.number().min(0) }),
  event("spot_chosen", {
    spot: z.string().max(120).nullable(),
    tenderness: Discomfort.nullable(),
  }),
  event("technique_chosen", { technique: Technique }),
  event("started", {}),
  event("ready_over", {}),
  event("work_over", {}),
  event("rest_over", {}),
  event("rest_skipped", {}),
  event("spot_extended", { seconds: z.int().min(5).max(300) }),
  event("comfort_answered", { comfortable: z.boolean() }),
  event("count_adjusted", { by: z.union([z.literal(1), z.literal(-1)]) }),
  /** The set ended before its timer: `reps` as the person says, or null for what was counted. */
  event("set_done", { reps: z.int().min(0).max(200).nullable() }),
  event("count_corrected", { reps: z.int().min(0).max(200) }),
  event("discomfort_answered", { value: Discomfort.nullable() }),
  event("reaction_chosen", { reaction: Reaction }),
  event("acknowledged", {}),
  /** Whether sets begin when their count is over, or when the person says so. */
  event("pace_chosen", { pace: z.enum(["auto", "tap"]) }),
  event("paused", {}),
  event("resumed", {}),
  event("set_skipped", { reason: SkipReason.nullable() }),
  event("item_skipped", { reason: SkipReason.nullable() }),
  event("swapped", { exerciseId: z.string().max(64) }),
  event("reordered", { itemIds: z.array(z.string()).min(1) }),
  /** Short on time: bring what is left down to about this many seconds, or leave out the sets that were agreed on. */
  event("trimmed", { seconds: z.number().min(0), keys: z.array(z.string()).optional() }),
  event("alarm_raised", { symptom: AlarmSymptom }),
  event("alarm_withdrawn", {}),
  event("ended_early", { reason: z.string().max(200).nullable() }),
  event("pain_after_given", { value: Discomfort.nullable() }),
  event("noted", { note: z.string().max(2000) }),
  event("finished", {}),
]);
export type PlayEvent = z.infer<typeof PlayEvent>;
export type PlayEventType = PlayEvent["type"];
export type EventOf<T extends PlayEventType> = Extract<PlayEvent, { type: T }>;

type Stripped<E> = E extends PlayEvent ? Omit<E, "id" | "at"> : never;
/** What happened, before it has been given its id and its moment. */
export type PlayAct = Stripped<PlayEvent>;
