/*
 * conformance.h for an addon whose rule is not about thread-safe functions alone: every function of
 * Node-API is on the trace, and every callback, with what the functions wrote.
 */
#ifndef CONFORMANCE_ALL_RECORDED_H
#define CONFORMANCE_ALL_RECORDED_H

#include "conformance.h"

#include "all.h"

#endif
