/*
 * Faults that each function and each callback may have, between the seam and the runtime:
 * CONFORMANCE_FAULT=napi_unwrap:result-changed, or complete:twice.
 *
 * Of functions: does-nothing (and says ok), other-status, result-changed, written-although-failed.
 * Of callbacks: lost, twice, late (when the environment ends), wrong-thread, without-env,
 * wrong-data, wrong-hint, out-of-order (the first comes after the second), at-once (in the call
 * that it follows from).
 */
#ifndef CONFORMANCE_GENERIC_FAULT_H
#define CONFORMANCE_GENERIC_FAULT_H

#include "call.h"
#include "callback.h"

/* Before the runtime's function is called, right after, and when the addon has its results. */
void fault_before(api_call *call);
void fault_after(api_call *call);
void fault_left(api_call *call);

/* Whether a function that returns no status does nothing. */
bool fault_skips(const char *function);

/* Makes the call of a callback, in its way. */
void fault_deliver(api_callback *callback);

#endif
