import { strongest } from './feelings.js';

/** The token that colours the dot beside a mood's word. */
export function feelingColour(mood) {
  return `var(--f-${strongest(mood)}, var(--f-calm))`;
}
