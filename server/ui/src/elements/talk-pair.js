import { html, nothing } from 'lit';

import './choice-list.js';
import './hand-over.js';
import './pair-bar.js';
import './pair-cards.js';
import './pair-lobby.js';
import './side-drawer.js';
import './whisper-box.js';
import './whisper-notes.js';
import { isAway, isLeft, mateOf, whispersNow } from '../app/pair.js';
import { leadOf } from '../app/play-state.js';
import { t } from '../app/texts/index.js';

function awayAs(pair) {
  if (pair.lead === pair.you) return 'pair.away.lead';
  if (pair.standsIn) return 'pair.away.stand-in';
  return isLeft(pair) ? 'pair.away.left' : 'pair.away.watch';
}

/** What a conversation shows more of when two hold it together; a part each, and nothing when one is alone. */
export const together = {
  lobby: ({ attempt, pair, transcript, language }, enter) => html`<pair-lobby .attempt=${attempt} .pair=${pair} ?begun=${transcript.some((event) => event.mate)} language=${language} @enter=${enter}></pair-lobby>`,

  bar: (state, open) => (state.pair ? html`<pair-bar .pair=${state.pair} lead=${state.ending ? nothing : leadOf(state)} @open=${({ detail }) => open(detail)}></pair-bar>` : nothing),

  /** What comes from beside the room: that the other one is away, and what was whispered just now. */
  news: ({ pair, phase, transcript }) => {
    if (!pair || phase !== 'running') return nothing;
    const whispers = whispersNow(transcript);
    return html`<p class="away" role="status">${isAway(pair) ? t(awayAs(pair), mateOf(pair).name) : nothing}</p>
      ${whispers.length ? html`<whisper-notes .whispers=${whispers}></whisper-notes>` : nothing}`;
  },

  /** While the other one has the word: the same choices to think about, and a way to take the word when it was left. */
  watch: ({ pair, options, sheet, language }, done, take) => html`<div class="turn watch">
    <h2 id="ask" tabindex="-1">${t('pair.word', mateOf(pair).name)}</h2>
    <p>${t('pair.watch')}</p>
    ${isLeft(pair) ? together.handOver({ pair, language }, done, take) : nothing}
    <choice-list watching .options=${options} .sheet=${sheet} language=${language}></choice-list>
  </div>`,

  handOver: ({ pair, language }, done, give) => (pair?.handOver ? html`<hand-over .pair=${pair} language=${language} ?done=${done} @hand-over=${() => give({ id: pair.handOver.option, kind: 'say', text: pair.handOver.say })}></hand-over>` : nothing),

  whisper: ({ pair, whispering, unsaid, phase }, whisper) => (pair && phase === 'running' ? html`<whisper-box .pair=${pair} .whispering=${whispering} .unsaid=${unsaid} @whisper=${({ detail }) => whisper(detail)}></whisper-box>` : nothing),

  drawer: ({ pair, language }) => (pair ? html`<side-drawer id="cards" heading=${t('pair.cards')}><pair-cards nested .pair=${pair} language=${language}></pair-cards></side-drawer>` : nothing),
};
