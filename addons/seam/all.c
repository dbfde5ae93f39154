/* What stands for each function of the table: it records the call around the runtime's own. */
#define SEAM_ITSELF
#define NAPI_VERSION 10 /* so that the headers have all of the table but what is experimental */
#include "generic-fault.h"
#include "lookup.h"
#include "passage.h"

/* As the manual has them. */
extern napi_status node_api_create_external_sharedarraybuffer(napi_env env, void *external_data,
                                                              size_t byte_length,
                                                              seam_noenv_finalize finalize_cb,
                                                              void *finalize_hint,
                                                              napi_value *result);
extern napi_status node_api_create_object_with_properties(
    napi_env env, napi_value prototype_or_null, const napi_value *property_names,
    const napi_value *property_values, size_t property_count, napi_value *result);
extern napi_status node_api_create_sharedarraybuffer(napi_env env, size_t byte_length, void **data,
                                                     napi_value *result);
extern napi_status node_api_is_sharedarraybuffer(napi_env env, napi_value value, bool *result);
extern napi_status node_api_post_finalizer(napi_env env, napi_finalize finalize_cb,
                                           void *finalize_data, void *finalize_hint);
extern napi_status node_api_set_prototype(napi_env env, napi_value object, napi_value value);

/* The runtime's function is looked up and not named, but for the compiler, which sees there that
 * the line of the table is right. */
#define SEAM_CALL(name, size, ...)                                                                 \
  napi_status seam_##name(SEAM_EACH_##size(SEAM_PARAMETER, __VA_ARGS__)) {                         \
    typedef napi_status (*real)(SEAM_EACH_##size(SEAM_TYPE, __VA_ARGS__));                         \
    static void *known = NULL;                                                                     \
    seam_argument arguments[] = {SEAM_EACH_##size(SEAM_ARGUMENT, __VA_ARGS__)};                    \
    api_call call = {.function = #name, .arguments = arguments, .count = size};                    \
    void *found = seam_look_up(#name, &known);                                                     \
    (void)sizeof((real)found == name);                                                             \
    seam_enter(&call);                                                                             \
    if (!call.skipped)                                                                             \
      call.status = ((real)found)(SEAM_EACH_##size(SEAM_NAME, __VA_ARGS__));                       \
    return seam_leave(&call);                                                                      \
  }

#include "functions.h"

/* What returns nothing. */

void seam_napi_fatal_error(const char *location, size_t location_len, const char *message,
                           size_t message_len) {
  static void *known = NULL;
  typedef void (*real)(const char *, size_t, const char *, size_t);
  trace("call", "\"name\":\"napi_fatal_error\",\"location\":\"%s\",\"message\":\"%s\"",
        seam_presence(location), seam_presence(message));
  if (fault_skips("napi_fatal_error"))
    return;
  ((real)seam_look_up("napi_fatal_error", &known))(location, location_len, message, message_len);
}

void seam_napi_module_register(napi_module *module) {
  static void *known = NULL;
  typedef void (*real)(napi_module *);
  trace_id entry =
      trace("call", "\"name\":\"napi_module_register\",\"module\":\"%s\"", seam_presence(module));
  if (fault_skips("napi_module_register"))
    return;
  ((real)seam_look_up("napi_module_register", &known))(module);
  trace("return", "\"name\":\"napi_module_register\"," TRACE_OF, entry);
}
