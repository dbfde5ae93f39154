'use strict';

const MAKE = ['napi_create_external_buffer', 'napi_create_external_arraybuffer'];

module.exports = {
  rule: "An external Buffer and an external ArrayBuffer are the addon's memory itself, to read and to write",
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  basis: [
    'napi_create_external_buffer: the Buffer is backed by the memory that is passed; other runtimes may return napi_no_external_buffers_allowed',
    'napi_create_external_arraybuffer: the memory below it is allocated and managed outside; the same may be returned',
  ],
  napi: 1,
  covers: ['D-068', 'D-069', 'V-326', 'V-348', 'VN131'],
  catches: [
    'napi_create_external_arraybuffer:does-nothing',
    'napi_create_external_arraybuffer:other-status',
    'napi_create_external_arraybuffer:result-changed',
    'napi_create_external_buffer:does-nothing',
    'napi_create_external_buffer:other-status',
    'napi_create_external_buffer:result-changed',
  ],

  scenario(addon, { record }) {
    const buffer = addon.buffer();
    const arraybuffer = addon.arraybuffer();
    if (buffer === undefined || arraybuffer === undefined) return;
    const view = new Uint8Array(arraybuffer);
    record('buffer', buffer.toString('latin1'));
    record('arraybuffer', String.fromCharCode(...view));
    buffer[0] = 0x42;
    view[10] = 0x52;
    addon.tell();
  },

  expect(t, { statuses, recorded, notes, exit }) {
    const refused = MAKE.some((name) => statuses(name)[0] === 'napi_no_external_buffers_allowed');
    t.equal(exit, 0, 'the process ends by itself');
    if (refused) return;
    t.deepEqual(
      MAKE.map((name) => statuses(name)[0]),
      ['napi_ok', 'napi_ok'],
      'both are made',
    );
    const bytes = (name) => notes(name).map((note) => note.bytes);
    t.deepEqual(recorded('buffer'), ['buffer'], 'JavaScript reads the one');
    t.deepEqual(recorded('arraybuffer'), ['arraybuffer'], 'and the other');
    t.deepEqual(bytes('buffer'), ['42756666657200'], 'what it writes is there: the first byte');
    t.deepEqual(bytes('arraybuffer'), ['617272617962756666655200'], 'and the last');
  },

  untried({ statuses }) {
    return MAKE.some((name) => statuses(name)[0] === 'napi_no_external_buffers_allowed')
      ? 'the runtime has no external buffers'
      : null;
  },
};
