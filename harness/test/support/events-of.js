'use strict';

/** Events from short lines: "js call napi_call_threadsafe_function tsfn=1 item=2", numbered by their place. */
function eventsOf(text) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.map((line, n) => {
    const [thread, event, ...words] = line.split(' ');
    const members = words.map((word) => (word.includes('=') ? word.split('=') : ['name', word]));
    return {
      n,
      thread,
      event,
      ...Object.fromEntries(members.map(([k, v]) => [k, /^\d+$/.test(v) ? Number(v) : v])),
    };
  });
}

const SEND = 'napi_call_threadsafe_function';
const CREATE = 'napi_create_threadsafe_function';
const RELEASE = 'napi_release_threadsafe_function';

/** Two producers wait for room; an abort wakes one of them. */
const FORGOTTEN = eventsOf(`
  js call ${CREATE} tsfn=1 max_queue_size=1 initial_thread_count=3 call_js=live
  js return ${CREATE} of=0 status=napi_ok
  js call ${SEND} tsfn=1 item=1 mode=nonblocking
  js return ${SEND} of=2 status=napi_ok
  producer-1 thread-start producer-1
  producer-1 call ${SEND} tsfn=1 item=100 mode=blocking
  producer-2 thread-start producer-2
  producer-2 call ${SEND} tsfn=1 item=100 mode=blocking
  js call ${RELEASE} tsfn=1 mode=abort
  producer-1 return ${SEND} of=5 status=napi_closing
  producer-1 thread-end producer-1
  js return ${RELEASE} of=8 status=napi_ok
  js callback call_js tsfn=1 item=1 env=null
  js callback-return call_js of=12
  joiner thread-start joiner
  joiner joined producer-1
`);

module.exports = { eventsOf, FORGOTTEN, SEND, CREATE, RELEASE };
