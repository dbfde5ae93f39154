/*
 * The support code under glass: threads, gates and the trace without any runtime, for sanitizers
 * and valgrind to look at (make glass). It writes its trace to where CONFORMANCE_TRACE says.
 */
#include "thread.h"
#include "trace.h"

#include <stdio.h>
#include <string.h>

enum { THREADS = 8, ROUNDS = 50 };
static gate all = GATE_INIT, go = GATE_INIT, never = GATE_INIT;
static int entered = 0;
static mutex lock = MUTEX_INIT;

static void work(void *argument) {
  gate_open(&all);
  gate_wait(&go, 1);
  for (int i = 0; i < ROUNDS; i++)
    trace("note", "\"name\":\"work\",\"value\":%d", *(int *)argument + i);
  mutex_lock(&lock);
  entered++;
  mutex_unlock(&lock);
}

static void sleep_in_gate(void *argument) {
  (void)argument;
  gate_wait(&never, 1);
}

int main(void) {
  static thread threads[THREADS], sleeper;
  int numbers[THREADS];
  char endless[4000];

  thread_set_name("main");
  for (int i = 0; i < THREADS; i++) {
    numbers[i] = i * ROUNDS;
    thread_start(&threads[i], "worker", work, &numbers[i]);
  }
  gate_wait(&all, THREADS);
  gate_open(&go);
  for (int i = 0; i < THREADS; i++)
    thread_join(&threads[i]);

  thread_start(&sleeper, "sleeper", sleep_in_gate, NULL);
  thread_settle(&sleeper);
  gate_open(&never);
  thread_join(&sleeper);
  thread_settle(&sleeper); /* of one that has ended there is nothing to wait for */

  /* More than a line holds is cut off, and not written past its end. */
  memset(endless, 'x', sizeof endless - 1);
  endless[sizeof endless - 1] = '\0';
  trace("note", "\"name\":\"%s\"", endless);
  note("end");
  if (entered != THREADS || strcmp(thread_name(), "main") != 0) {
    fprintf(stderr, "%d of %d threads did their work\n", entered, THREADS);
    return 1;
  }
  return 0;
}
