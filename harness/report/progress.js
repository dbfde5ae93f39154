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
  let done = 0;
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
  const line = () => `${done} of ${total} done${estimate(done, total, Date.now() - started)}`;
  return {
    fetching: (what) => show(() => `fetching ${what}, ${seconds()} s`),
    run(cells) {
      total = cells;
      show(line);
    },
    tick() {
      done++;
      draw(line());
    },
    end() {
      clearInterval(clock);
      draw('');
    },
  };
}

/** How long the rest takes if it is like what is done; nothing as long as that is too little to say. */
function estimate(done, total, elapsedMs) {
  if (done < total / 50) return '';
  const left = Math.ceil((elapsedMs / done / 1000) * (total - done));
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return `, about ${minutes > 0 ? `${minutes} min ` : ''}${seconds} s left`;
}

module.exports = { estimate, startProgress };
