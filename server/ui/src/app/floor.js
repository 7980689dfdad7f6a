/**
 * Who had the floor, turn by turn, and who should have had it: for everyone how many lines they had in each turn (the
 * first number is the opening), in which turns they were spoken to, and in which of those somebody else answered instead.
 */
export function floorOf({ talk, turns, scenario }) {
  const present = new Set(scenario.cast.filter(({ at }) => at !== 'away').map(({ id }) => id));
  return talk.filter(({ who }) => who === 'you' || present.has(who)).map(({ who, name, lines }) => {
    const asked = turns.filter(({ option }) => option.kind !== 'wait' && option.to?.includes(who)).map(({ turn }) => turn);
    const taken = asked.filter((turn) => !lines[turn]).map((turn) => ({ turn, by: instead(talk, who, turn) })).filter(({ by }) => by);
    return { who, name, lines, spoke: lines.slice(1).filter(Boolean).length, asked, answered: asked.filter((turn) => lines[turn]).length, taken };
  });
}

/** Whose lines came in a turn instead of somebody's own. */
function instead(talk, who, turn) {
  return talk.find((one) => one.who !== 'you' && one.who !== who && one.lines[turn])?.name;
}
