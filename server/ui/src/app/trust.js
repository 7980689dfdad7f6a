/** Whether a meter is somebody's trust: the framework's own, or one that stands for it. */
export function isTrust(meter) {
  return meter.id === 'trust' || meter.as === 'trust';
}

/** How far all trust in the room moved in a turn, by the ids of the meters that are trust. */
export function trustMoved(turn, ids) {
  return turn.changes.filter((change) => ids.has(change.meter)).reduce((sum, change) => sum + change.by, 0);
}
