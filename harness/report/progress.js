'use strict';

/**
 * One line on a terminal that says how far things are, and is gone at the end. Writes nothing where there is no terminal.
 *
 * @param {NodeJS.WriteStream} stream
 * @returns {{fetching: function(string): void, run: function(number): void, tick: function(): void, end: function(): void}}
 *   `fetching` shows what is fetched, and for how long; `run` begins the run of so many cells; `tick` says that one is done
 */
function startProgress(stream) {
  if (!stream.isTTY) return { fetching() {}, run() {}, tick() {}, end() {} };
  let started;
  let total = 0;
  /** When each was done. */
  const times = [];
  let clock;
  const draw = (text) => stream.write(`\r\x1b[K${text.slice(0, (stream.columns || 80) - 1)}`);
  const show = (text) => {
    clearInterval(clock);
    started = Date.now();
    draw(text());
    // What takes long without a result shows by its clock that it is alive.
    clock = setInterval(() => draw(text()), 1000);
    clock.unref();
  };
  const seconds = () => Math.floor((Date.now() - started) / 1000);
  const line = () => `${times.length} of ${total} done${estimate(times, total, Date.now())}`;
  return {
    fetching: (what) => show(() => `fetching ${what}, ${seconds()} s`),
    run(cells) {
      total = cells;
      show(line);
    },
    tick() {
      times.push(Date.now());
      draw(line());
    },
    end() {
      clearInterval(clock);
      draw('');
    },
  };
}

/** Of these the pace is taken, once twice as many are done; in less time, nothing can be told. */
const FEWEST = 10;
const SHORTEST_MS = 1000;

/**
 * How long the rest takes, if it goes on as it did last. What hangs starts first and sleeps, and a skip takes no time, so that the
 * beginning says nothing of the rest; several that end together say as little, so that a second is the least to look at.
 *
 * @param {number[]} times when each of those was done that are, in milliseconds
 * @param {number} total
 * @param {number} now
 */
function estimate(times, total, now) {
  const recent = Math.max(FEWEST, Math.ceil(total / 20));
  if (times.length < 2 * recent || now - times[0] < SHORTEST_MS) return '';
  const since = Math.min(times.at(-recent), now - SHORTEST_MS);
  const done = times.length - lowerBound(times, since);
  const left = Math.ceil(((now - since) / done / 1000) * (total - times.length));
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return `, about ${minutes > 0 ? `${minutes} min ` : ''}${seconds} s left`;
}

/** How many of the times are before that one. */
function lowerBound(times, since) {
  let first = times.length;
  while (first > 0 && times[first - 1] >= since) first--;
  return first;
}

module.exports = { estimate, startProgress };
