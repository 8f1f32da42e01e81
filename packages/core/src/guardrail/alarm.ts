import { say } from "../words/index.ts";
import type { AlarmSymptom } from "./guardrail.ts";

/** The signs that stop a session whatever the number, in the order in which they are offered. */
export const alarmSymptoms: readonly AlarmSymptom[] = [
  "sharp_or_shooting",
  "down_the_leg",
  "weakness",
  "dizzy_or_breathless",
];

/** What to do after an alarm sign. Nothing here is a diagnosis; it says where to turn. */
export interface AlarmAdvice {
  readonly symptom: AlarmSymptom;
  readonly title: string;
  /** What to do in this moment. */
  readonly now: string;
  /** Where to turn, and how soon. */
  readonly care: string;
  /** Show the emergency call first. */
  readonly callNow: boolean;
  /** Private signs that need an emergency department: show only after the person asks to see them. */
  readonly alsoAsk: string;
}

const callNow: Record<AlarmSymptom, boolean> = {
  sharp_or_shooting: false,
  down_the_leg: false,
  weakness: true,
  dizzy_or_breathless: true,
};

/** The sign as the person reads it: "Sharp or shooting pain". */
export function describeAlarm(symptom: AlarmSymptom): string {
  return say(`alarm.${symptom}.symptom`);
}

/**
 * What the stop screen says. The urgent signs (growing weakness, both legs, saddle numbness, bladder or
 * bowel) follow the hospital warning cards on cauda equina syndrome and IFOMPT 2020.
 * @param emergencyNumber as the owner has set it for the region, such as 112
 */
export function alarmAdvice(symptom: AlarmSymptom, emergencyNumber: string): AlarmAdvice {
  const params = { number: emergencyNumber };
  return {
    symptom,
    title: describeAlarm(symptom),
    now: say(`alarm.${symptom}.now`),
    care: say(`alarm.${symptom}.care`, params),
    callNow: callNow[symptom],
    alsoAsk: say("alarm.alsoAsk", params),
  };
}
