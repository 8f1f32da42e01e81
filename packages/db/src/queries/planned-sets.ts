/**
 * SQL for how many sets a dose (`Dose` of core, as jsonb) plans: the sum over sides that `plannedSetsOf` in core
 * lists one by one. A tender spot is one set; alternating reps have no side of their own.
 */
export const plannedSets = (dose: string) => `(
  case ${dose}->>'kind'
    when 'spot_hold' then (${dose}->>'spotsPerSide')::int
    else (${dose}->>'sets')::int
  end
  * case when (${dose}->>'perSide')::boolean and not coalesce((${dose}->>'alternating')::boolean, false)
    then 2 else 1 end)`;

/** SQL object of the planned sets per step, over the rows of `plan_items i`. */
export const plannedByStep = `json_build_object(
  'smr', coalesce(sum(${plannedSets("i.dose")}) filter (where i.step = 'smr'), 0),
  'activate', coalesce(sum(${plannedSets("i.dose")}) filter (where i.step = 'activate'), 0),
  'mobilize', coalesce(sum(${plannedSets("i.dose")}) filter (where i.step = 'mobilize'), 0),
  'integrate', coalesce(sum(${plannedSets("i.dose")}) filter (where i.step = 'integrate'), 0))`;
