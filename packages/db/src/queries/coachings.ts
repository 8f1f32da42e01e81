/** SQL: the person in `$viewer` coaches `client` now. */
export const coaches = (viewer: string, client: string) => `exists (
  select from coachings k
  where k.trainer_id = ${viewer} and k.client_id = ${client}
    and k.accepted_at is not null and k.ended_at is null)`;
