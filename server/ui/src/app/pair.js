/**
 * Two who share one conversation, as pure functions: who sits where, who has the word, and whose doing an event was.
 * A `pair` is what the server tells of it; alone there is none.
 */

/** The seat the learner sits in. */
export function ownSeat(pair) {
  return pair.seats.find((seat) => seat.id === pair.you);
}

/** The other one's seat. */
export function mateOf(pair) {
  return pair.seats.find((seat) => seat.id !== pair.you);
}

/** True when both have come at least once, so that the conversation can be held. */
export function bothSit(pair) {
  return pair.seats.every((seat) => seat.taken);
}

/** True when the other one has come and is not here now. */
export function isAway(pair) {
  const mate = mateOf(pair);
  return mate.taken && !mate.present;
}

/** What changed since; what the news leave out of what may be done is not to be done any more. */
export function renewed(pair, news) {
  if (!news) return pair;
  const { seats, lead = pair.lead, handOver = null, standsIn = false, whispersLeft = pair.whispersLeft } = news;
  return { ...pair, seats, lead, handOver, standsIn, whispersLeft };
}

/** True when the other one has the word and left it, so that it can be taken. */
export function isLeft(pair) {
  return pair.lead !== pair.you && Boolean(pair.handOver || pair.standsIn);
}

/** True for what either of the learners did, with which a new course of events begins. */
export function isTaken(event) {
  return event.type === 'silence' || event.speaker === 'you' || event.of === 'you';
}

/** These events with the other one's doings marked: `mate` is their name, so that they are told like anybody else's. */
export function told(events, pair) {
  if (!pair) return events;
  const mate = mateOf(pair);
  return events.map((event) => {
    if (event.type === 'hand-over') return { ...event, name: pair.seats.find((seat) => seat.id === event.to)?.name, own: event.to === pair.you };
    return event.seat === mate.id && (isTaken(event) || event.type === 'whisper') ? { ...event, mate: mate.name } : event;
  });
}

/** What has been whispered since the turn before the last one, the newest last. */
export function whispersNow(transcript) {
  let turns = 0;
  let at = transcript.length;
  while (at > 0 && turns < 2) {
    at -= 1;
    if (isTaken(transcript[at]) && !(at > 0 && isTaken(transcript[at - 1]))) turns += 1;
  }
  return transcript.slice(at).filter((event) => event.type === 'whisper');
}
