'use strict';

/**
 * One line on a terminal that says how far the run is, and is gone at its end. Writes nothing where there is no terminal.
 *
 * @param {number} total cells
 * @param {NodeJS.WriteStream} stream
 */
function startProgress(total, stream) {
  if (!stream.isTTY) return { tick() {}, end() {} };
  const started = Date.now();
  let done = 0;
  const draw = (text) => stream.write(`\r\x1b[K${text}`);
  const line = () => {
    const left =
      done === 0
        ? ''
        : `, about ${Math.ceil(((Date.now() - started) / 1000 / done) * (total - done))} s left`;
    return `${done} of ${total} done${left}`;
  };
  draw(line());
  return {
    tick() {
      done++;
      draw(line());
    },
    end: () => draw(''),
  };
}

module.exports = { startProgress };
