/** The marked turns of a debrief in their order; one turn can be marked for more than one reason. */
export function markedTurns({ marks: { best, turning, missed }, meters }) {
  const kinds = new Map();
  const good = best && opens(best, meters) ? 'best' : 'good';
  for (const [kind, turn] of [[good, best], ['turning', turning], ['missed', missed?.turn]]) if (turn) kinds.set(turn, [...(kinds.get(turn) ?? []), kind]);
  return [...kinds].map(([turn, of]) => ({ turn, kinds: of })).sort((a, b) => a.turn - b.turn);
}

/** True for a turn that lifted a meter into a higher band. */
function opens(turn, meters) {
  return meters.some(({ bands, good, curve }) => good !== 'low' && bandOf(bands, curve[turn]) > bandOf(bands, curve[turn - 1]));
}

function bandOf(bands, value) {
  return (bands ?? []).findLastIndex((band) => band.from <= value);
}
