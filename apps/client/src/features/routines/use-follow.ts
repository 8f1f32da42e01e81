"use client";

import {
  addDays,
  type Day,
  dayIn,
  planDays,
  type Routine,
  type RunningPlan,
  type Weekday,
  weekdayOf,
} from "@fourstep/core";
import { firstTimeZone } from "@fourstep/web/account/browser-zone";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { home } from "../../shell/home.ts";
import { usePlanActs, useRunningPlans } from "./use-routines.ts";

/** Today where this person is: as the server counts it, or by this device's clock until it has said. */
function useToday(): Day {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.today.get.queryOptions({}));
  const [byThisClock] = useState(() => dayIn(firstTimeZone(), Date.now()));
  return data?.day ?? byThisClock;
}

/** Every other day from this one on: there is a session on the day somebody starts. */
const everyOther = (day: Day): Weekday[] =>
  [0, 2, 4].map((ahead) => weekdayOf(addDays(day, ahead))).sort((a, b) => a - b);

/** As much of a routine as following it takes. */
export type Followable = Pick<Routine, "id" | "name" | "frequency">;

/** The choices of a person who begins to follow a routine, and the beginning itself. */
export function useFollow(routine: Followable) {
  const t = useTranslations("routines");
  const router = useRouter();
  const today = useToday();
  const running = useRunningPlans();
  const { follow, freshen } = usePlanActs();
  const [id] = useState(() => newId());
  const [startsOn, setStartsOn] = useState(today);
  const [chosenDays, setWeekdays] = useState<Weekday[] | null>(null);
  const [weeks, setWeeks] = useState(4);
  const [isAgreed, setAgreed] = useState(false);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const weekdays = chosenDays ?? everyOther(startsOn);
  const ending: readonly RunningPlan[] = running.data ?? [];
  const needsAgreement = ending.some(({ trainerName }) => trainerName !== null);
  const why =
    running.data === undefined
      ? t("loading")
      : weekdays.length === 0
        ? t("noDays")
        : needsAgreement && !isAgreed
          ? t("notAgreed")
          : undefined;

  async function begin() {
    setPending(true);
    setProblem(null);
    try {
      const ends = ending.map((plan) => plan.id);
      await follow({ id, routineId: routine.id, startsOn, weekdays, weeks, ends });
      router.push(home);
    } catch (error) {
      setProblem(error instanceof Error && isRefusal(error) ? error.message : t("failed"));
      // A plan may have come in between: it is shown before it is asked about.
      await freshen();
      setPending(false);
    }
  }
  return {
    today,
    startsOn,
    setStartsOn,
    weekdays,
    setWeekdays,
    weeks,
    setWeeks,
    ending,
    needsAgreement,
    isAgreed,
    setAgreed,
    firstDay: planDays({ startsOn, weeks, weekdays })[0] ?? null,
    unavailable: why,
    isPending,
    problem,
    begin: () => void begin(),
  };
}
