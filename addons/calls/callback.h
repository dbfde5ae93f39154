/* A call of a callback, on its way from the runtime to the addon: it is on the trace. */
#ifndef CONFORMANCE_CALLBACK_H
#define CONFORMANCE_CALLBACK_H

#include "record.h"

typedef enum {
  CALLBACK_FUNCTION,
  CALLBACK_GETTER,
  CALLBACK_SETTER,
  CALLBACK_FINALIZER,
  CALLBACK_NOENV_FINALIZER,
  CALLBACK_EXECUTE,
  CALLBACK_COMPLETE,
  CALLBACK_HOOK,
  CALLBACK_ASYNC_HOOK
} callback_kind;

/* What does not belong to its kind is left empty. */
typedef struct {
  callback_kind kind;
  const char *name; /* on the trace: "complete" */
  seam_record *record;
  napi_env env;
  bool has_env;
  napi_callback_info info;
  napi_status status;
  napi_async_cleanup_hook_handle handle;
  void *data, *hint; /* as the runtime passed them */
  napi_value result;
} api_callback;

/* A call of one of the record's callbacks, for a fault that makes it up; false where it has none of
 * that name. */
bool callback_of(api_callback *callback, const char *name, seam_record *record);
/* Puts the call on the trace, and makes it. The addon gets its own data whatever the runtime
 * passed: what that was is told. */
void callback_tell(api_callback *callback);

#endif
