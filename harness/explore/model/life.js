'use strict';

const { CALL, RELEASE } = require('./statuses.js');

const ACQUIRE = 'napi_acquire_threadsafe_function';
const REF = 'napi_ref_threadsafe_function';
const UNREF = 'napi_unref_threadsafe_function';

/**
 * Who held a function, and whether it kept its event loop alive.
 *
 * @returns {{abortBegins: number, abortEnds: number, held: number, lastEnd: number, owedAt: function(number): number, referenced: object}}
 *   `abortBegins` and `abortEnds`: the first entry and the first return of an abort; `held`: holds that never ended; `owedAt`: those whose end had not
 *   begun by then; `refs`: the moments at which it was referenced and unreferenced
 */
function lifeOf(history, f) {
  const named = (name) => f.calls.filter((call) => call.name === name);
  const aborts = named(RELEASE).filter(({ mode }) => mode === 'abort');
  const ends = [
    ...named(RELEASE),
    ...named(CALL).filter(({ status }) => status === 'napi_closing'),
  ];
  const gained = named(ACQUIRE).filter(({ status }) => status === 'napi_ok');
  const endedBy = (n, moment) => ends.filter((call) => call[moment] < n).length;
  const refs = f.calls.filter(({ name, excused }) => (name === REF || name === UNREF) && !excused);
  return {
    abortBegins: least(aborts.map(({ n }) => n)),
    abortEnds: least(aborts.map(({ end }) => end)),
    abortedHere: aborts.some(({ thread }) => thread === history.loop),
    aborts,
    held: f.holds + gained.length - endedBy(Infinity, 'n'),
    owedAt: (n) => f.holds + gained.filter((call) => call.end < n).length - endedBy(n, 'n'),
    isReferenced(n) {
      const last = refs.filter((call) => call.n < n).pop();
      return last === undefined || last.name === REF;
    },
  };
}

const least = (numbers) => Math.min(Infinity, ...numbers);

module.exports = { lifeOf };
