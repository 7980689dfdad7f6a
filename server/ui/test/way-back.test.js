import { keepWayBack, wayBack } from '/app/way-back.js';

function equal(found, expected) {
  if (found !== expected) throw new Error(`${found} instead of ${expected}`);
}

function drawer() {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

export function leadsBackToTheStepOneCameFrom() {
  const storage = drawer();
  keepWayBack('nora', '?from=/courses/together/feedback/try-it', storage);
  equal(wayBack('nora', storage), '/courses/together/feedback/try-it');
  equal(wayBack('emma', storage), null);
}

export function leadsNowhereElse() {
  for (const from of ['https://evil.example/courses/a/b/c', '//evil.example', 'javascript:alert(1)', '/courses/a/b/../..', '/me', '']) {
    const storage = drawer();
    keepWayBack('nora', `?from=${encodeURIComponent(from)}`, storage);
    equal(wayBack('nora', storage), null);
  }
}
