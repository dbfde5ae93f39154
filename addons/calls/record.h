/*
 * What the seam keeps of each registration of callbacks, and the numbers by which the trace tells
 * handles apart. The runtime gets a part of the record in the place of the addon's pointer; a
 * record is never freed, since runtimes do call back later than they should.
 */
#ifndef CONFORMANCE_RECORD_H
#define CONFORMANCE_RECORD_H

#include "kinds.h"

typedef struct seam_record {
  const char *function; /* that the addon registered it with */
  int number;           /* among those of that function, from 1 */
  napi_env env;
  void *data, *hint; /* the addon's own */
  bool has_hint;
  int slot; /* of the callbacks that it has to itself, or 0 */
  napi_callback function_callback, getter, setter;
  napi_finalize finalizer;
  seam_noenv_finalize noenv_finalizer;
  napi_async_execute_callback execute;
  napi_async_complete_callback complete;
  seam_hook hook;
  napi_async_cleanup_hook async_hook;
  void *held_back;       /* by a fault that is simulated */
  char as_data, as_hint; /* the runtime gets their addresses */
  struct seam_record *older, *next;
} seam_record;

seam_record *record_new(const char *function, napi_env env);
/* The one that was registered with the same hook and argument in that environment: for the runtime,
 * too, they have to be the same. Or NULL. */
seam_record *record_of_hook(napi_env env, seam_hook hook, const void *data);
seam_record *record_numbered(const char *function, int number);
/* The record that a pointer from the runtime stands for, or NULL: a broken runtime may hand back
 * anything. */
seam_record *record_by_data(const void *pointer);
seam_record *record_by_hint(const void *pointer);

/* A handle that a function made gets the next number among those of that function, or the number
 * that is given. */
void handle_adopt(const void *handle, const char *function, int number);
/* The number, or 0. A runtime uses the address of a deleted one again: the last counts. */
int handle_number(const void *handle);

#endif
