/**
 * In which order the conversations stand on the home page; the first gets the big place. No scenario asks for a place of its own,
 * so that a new one needs no renumbering: first comes the one that is under way, then what has not been talked to its end yet, then
 * what is not for supervisors alone, since most who come are students, then the shortest that says how long it is, then what is for
 * most audiences, then what has the fewest people in the room, then by title.
 */
export function inOrder(scenarios, attempts) {
  const underWay = lastUnderWay(attempts)?.scenario;
  const ended = new Set(attempts.filter((attempt) => attempt.status === 'ended').map((attempt) => attempt.scenario));
  const rank = (one) => [
    one.id === underWay ? 0 : 1,
    ended.has(one.id) ? 1 : 0,
    isForSupervisorsAlone(one) ? 1 : 0,
    one.minutes ?? Infinity,
    -one.audience.length,
    one.cast.length,
  ];
  const ranked = scenarios.map((one) => ({ one, rank: rank(one) }));
  ranked.sort((a, b) => compared(a.rank, b.rank) || a.one.title.localeCompare(b.one.title));
  return ranked.map(({ one }) => one);
}

function isForSupervisorsAlone({ audience }) {
  return audience.length > 0 && audience.every(({ id }) => id === 'supervisor');
}

/** The attempt one would go on with: of those under way, the one with the latest turn. */
export function lastUnderWay(attempts) {
  const last = (attempt) => attempt.lastTurnAt ?? attempt.startedAt;
  return attempts.filter((attempt) => attempt.status === 'running').reduce((latest, one) => (!latest || last(one) > last(latest) ? one : latest), undefined);
}

/** What is for this audience and about this theme; one that is empty leaves all in. */
export function chosen(scenarios, { audience, theme }) {
  return scenarios.filter((one) => (!audience || one.audience.some(({ id }) => id === audience)) && (!theme || one.themes.some(({ id }) => id === theme)));
}

/** Every name that any of them has under this key, once, in the order they come; in this language if one of them is told in it. */
export function namesOf(scenarios, key, language) {
  const names = new Map();
  for (const one of scenarios) {
    for (const label of one[key]) {
      if (!names.has(label.id) || one.language === language) names.set(label.id, label);
    }
  }
  return [...names.values()];
}

function compared(one, other) {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at] < other[at] ? -1 : 1;
}
