'use strict';

/** Faults that no program of these areas can show, and what they need. */
const BEYOND = {
  'finalize-at-process-exit': 'the end of a process that has no end of its environment',
};

function beyondFault(name) {
  if (/:written-although-failed$/.test(name))
    return 'what a failed call wrote, of which the manual says nothing';
  return BEYOND[name] ?? null;
}

module.exports = { beyondFault };
