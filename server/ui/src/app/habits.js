/**
 * The rows of a profile: for each kind of move, or for each name that an outside framework has, how often it was used in each
 * try. What opens comes first, then what often closes; within each what was used most.
 */
export function habits({ tries, moves }, framework = '') {
  const rows = new Map();
  for (const move of moves) {
    const name = framework ? move.countsAs[framework] : move.name;
    if (!name) continue;
    const key = framework ? `${name} ${move.misstep}` : move.id;
    const row = rows.get(key) ?? { key, name, language: move.language, means: framework ? [] : [move.means], misstep: move.misstep, times: tries.map(() => 0) };
    if (framework) row.means.push(move.name);
    tries.forEach((one, i) => (row.times[i] += one.moves[move.id] ?? 0));
    rows.set(key, row);
  }
  const sum = ({ times }) => times.reduce((all, n) => all + n, 0);
  return [...rows.values()].sort((a, b) => a.misstep - b.misstep || sum(b) - sum(a));
}

/** Of a hundred turns, in how many something was used that often closes; by try. */
export function closing({ tries, moves }) {
  const missteps = moves.filter(({ misstep }) => misstep).map(({ id }) => id);
  return tries.map(({ turns, moves: used }) => (turns ? Math.round((100 * missteps.reduce((all, id) => all + (used[id] ?? 0), 0)) / turns) : 0));
}
