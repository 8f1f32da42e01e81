import type { RedFlagFacts, RedFlagOutcome } from "@fourstep/core";

/** SQL for the red-flag screen that a client answered last, as a `LastScreen`; null when there is none. */
export const lastScreen = (client: string) => `(
  select json_build_object('id', r.id, 'outcome', r.outcome, 'answeredAt', r.created_at, 'advisedAt', (
    select max(a.created_at) from red_flag_advices a where a.screen_id = r.id))
  from red_flag_screens r where r.client_id = ${client} order by r.created_at desc limit 1)`;

/** What the statement answers: moments as PostgreSQL writes them. */
export interface LastScreen {
  readonly id: string;
  readonly outcome: RedFlagOutcome;
  readonly answeredAt: string;
  readonly advisedAt: string | null;
}

/** The same with its moments in UTC. */
export function named(screen: LastScreen | null): RedFlagFacts["last"] {
  if (screen === null) return null;
  const { advisedAt } = screen;
  return {
    ...screen,
    answeredAt: new Date(screen.answeredAt).toISOString(),
    advisedAt: advisedAt === null ? null : new Date(advisedAt).toISOString(),
  };
}
