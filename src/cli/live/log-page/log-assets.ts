/** What the page of requests loads: its own style sheet and script, and nothing else. */
import { MOST_SHOWN } from './exchange-log.ts';

export const LOG_STYLE = `body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; max-width: 80rem; }
h1 { font-size: 1.3rem; }
h2 { font-size: .9rem; margin: .5rem 0 0; }
ol { padding-left: 3.5rem; }
li { margin: .2rem 0; }
li::marker { color: GrayText; }
code, pre { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { border-left: 3px solid GrayText; margin: .2rem 0 .6rem; padding-left: .7rem; }
time { color: GrayText; }
summary { cursor: pointer; }
.s4 code, .s5 code { color: #b3261e; }
@media (prefers-color-scheme: dark) { .s4 code, .s5 code { color: #ff9a90; } }
`;

export const LOG_SCRIPT = `const log = document.getElementById('log');
const state = document.getElementById('state');
const source = new EventSource('/log/events');
source.addEventListener('exchange', ({ data }) => {
  log.insertAdjacentHTML('afterbegin', JSON.parse(data));
  while (log.children.length > ${MOST_SHOWN}) log.lastElementChild.remove();
});
source.addEventListener('open', () => {
  if (log.children.length > 0) state.textContent = '';
});
source.addEventListener('error', () => {
  state.textContent = 'The server does not answer; the page waits for it.';
});
`;
