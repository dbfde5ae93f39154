/* The callbacks that an addon registers, wrapped: each call of one is on the trace. */
#ifndef CONFORMANCE_CALLBACK_H
#define CONFORMANCE_CALLBACK_H

#include "call.h"

/* A call of a callback, on its way from the runtime to the addon. What does not belong to its kind
 * is left empty. */
typedef struct api_callback {
  const char *name; /* of its kind: "complete" */
  seam_record *record;
  napi_env env;
  bool has_env;
  napi_callback_info info;
  napi_status status;
  napi_async_cleanup_hook_handle handle;
  void *data, *hint; /* as the runtime passed them */
  napi_value result;
  void (*call)(struct api_callback *callback); /* the addon's own */
} api_callback;

/* Makes records of the callbacks among the arguments. Then puts the seam's own in their places. */
void callbacks_find(api_call *call);
void callbacks_replace(api_call *call);
void callbacks_leave(api_call *call);

/* A call of one of the record's callbacks, for a fault that makes it up; false where it has none of
 * that name. */
bool callback_of(api_callback *callback, const char *name, seam_record *record);
/* Puts the call on the trace, and makes it. */
void callback_tell(api_callback *callback);

/* What the addon registered, for what the runtime hands back. */
void *callbacks_data_of(void *pointer);

#endif
