/*
 * How often a race of the runtime is seen while each call is recorded. The fake has to be built
 * with FAKE_LOOKS_BEFORE_LOCK for it: then several producers may find the same place free. With
 * APPENDS_UNDER_LOCK and -Dwrite=append_under_lock the trace is written as it once was, each append
 * under a lock of ours. Prints in how many of the rounds the queue took too many items.
 */
#ifndef RACES_H
#define RACES_H

#include <node_api.h>

napi_value run_races(napi_env env, napi_callback_info info);

#endif
