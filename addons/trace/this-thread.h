/*
 * What the trace needs to know of threads, and what locks a record: it calls nothing that is on the
 * trace. A thread has a name, which stands beside every event that it puts there.
 */
#ifndef CONFORMANCE_THIS_THREAD_H
#define CONFORMANCE_THIS_THREAD_H

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
#define condition_wake_one(c) WakeConditionVariable(c)
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
#define condition_wake_one(c) pthread_cond_signal(c)
#define condition_wake_all(c) pthread_cond_broadcast(c)
#endif

const char *thread_name(void);
/* The name is a string literal. A thread keeps the first name it gets: what runs on a wrong thread
 * must not rename it. */
void thread_set_name(const char *name);

#endif
