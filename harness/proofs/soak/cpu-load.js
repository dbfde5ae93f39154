'use strict';

/**
 * Keeps a core busy, in short slices, until the process that started it ends or lets go of it, however that comes about: then the
 * channel between them closes.
 */
const SLICE_MS = 5;

process.on('disconnect', () => process.exit());

function spin() {
  const end = Date.now() + SLICE_MS;
  while (Date.now() < end);
  setImmediate(spin);
}

spin();
