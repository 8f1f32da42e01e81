import {
  afterChange,
  type SessionDetail,
  type SetLog,
  type SetLogChangeInput,
} from "@fourstep/core";

/**
 * A session as the server and this device together know it: changes that wait on the device are made already, and stand
 * in the history under the name of whoever made them.
 */
export function withChanges(
  detail: SessionDetail,
  waiting: readonly SetLogChangeInput[],
): SessionDetail {
  return waiting.reduce(withChange, detail);
}

function withChange(detail: SessionDetail, change: SetLogChangeInput): SessionDetail {
  const { setLogs, removedSets, changes, client } = detail;
  const isMine = ({ id }: SetLog) => id === change.setLogId;
  const before = [...setLogs, ...removedSets].find(isMine);
  // The server has it already, or never knew the set.
  if (!before || changes.some(({ id }) => id === change.id)) return detail;
  const by = changes.findLast(({ setLogId, isApplied }) => setLogId === before.id && isApplied);
  const standing = {
    values: before,
    isRemoved: removedSets.some(isMine),
    revision: before.revision,
    by: by ? { id: by.id, revision: by.revision, changedAt: by.changedAt } : null,
  };
  const after = afterChange(standing, change);
  const isApplied = after !== standing;
  const set = { ...before, ...after.values, revision: after.revision };
  const { id, setLogId, kind, revision, changedAt } = change;
  const { outcome, reason, effort, discomfort } = isApplied ? before : change.set;
  const older = { outcome, reason, effort, discomfort };
  const line = { id, setLogId, kind, revision, older, isApplied, changedAt, byName: client.name };
  const inOrder = (sets: readonly SetLog[]) =>
    [...sets].sort((a, b) => (a.loggedAt + a.id < b.loggedAt + b.id ? -1 : 1));
  const others = (sets: readonly SetLog[]) => sets.filter((one) => !isMine(one));
  return {
    ...detail,
    setLogs: inOrder([...others(setLogs), ...(after.isRemoved ? [] : [set])]),
    removedSets: inOrder([...others(removedSets), ...(after.isRemoved ? [set] : [])]),
    changes: [...changes, line],
  };
}
