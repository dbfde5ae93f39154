/*
 * Threads and gates for addons, over pthread or Win32. There is no libuv here: Bun leaves most of
 * it out, and Deno exports little.
 */
#ifndef CONFORMANCE_THREAD_H
#define CONFORMANCE_THREAD_H

#include "this-thread.h"

/* A gate lets everybody through who waits for no more openings than it has had. It never closes
 * again. */
typedef struct {
  mutex lock;
  condition changed;
  int openings;
} gate;
#define GATE_INIT                                                                                  \
  { MUTEX_INIT, CONDITION_INIT, 0 }

void gate_open(gate *g);
void gate_wait(gate *g, int openings);

typedef struct {
  const char *name;
  void (*run)(void *argument);
  void *argument;
  thread_handle handle;
  gate started;
  long os_id; /* the kernel's number for the thread, once it has started */
} thread;

/* The name is a string literal. A thread's start, its end and its join are events of the trace, to
 * order others by. */
void thread_start(thread *t, const char *name, void (*run)(void *), void *argument);
void thread_join(thread *t);

/*
 * Gives a thread the chance to fall asleep in the call that it is about to make, so that a broken
 * runtime gets the chance to misbehave. It is never evidence: a thread that is not asleep in time
 * makes a rule weaker in that run, not false.
 */
void thread_settle(thread *t);
void pause_ms(int milliseconds);

#endif
