/*
 * Threads, locks and gates for addons, over pthread or Win32. There is no libuv here: Bun leaves
 * most of it out, and Deno exports little. A thread has a name, which stands beside every event
 * that it puts on the trace.
 */
#ifndef CONFORMANCE_THREAD_H
#define CONFORMANCE_THREAD_H

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
typedef HANDLE thread_handle;
typedef SRWLOCK mutex;
typedef CONDITION_VARIABLE condition;
#define MUTEX_INIT SRWLOCK_INIT
#define CONDITION_INIT CONDITION_VARIABLE_INIT
#define mutex_lock(m) AcquireSRWLockExclusive(m)
#define mutex_unlock(m) ReleaseSRWLockExclusive(m)
#define condition_wait(c, m) SleepConditionVariableSRW(c, m, INFINITE, 0)
#define condition_wake_all(c) WakeAllConditionVariable(c)
#else
#include <pthread.h>
typedef pthread_t thread_handle;
typedef pthread_mutex_t mutex;
typedef pthread_cond_t condition;
#define MUTEX_INIT PTHREAD_MUTEX_INITIALIZER
#define CONDITION_INIT PTHREAD_COND_INITIALIZER
#define mutex_lock(m) pthread_mutex_lock(m)
#define mutex_unlock(m) pthread_mutex_unlock(m)
#define condition_wait(c, m) pthread_cond_wait(c, m)
#define condition_wake_all(c) pthread_cond_broadcast(c)
#endif

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

const char *thread_name(void);
/* A thread keeps the first name it gets: what runs on a wrong thread must not rename it. */
void thread_set_name(const char *name);

#endif
