/*
 * The kinds of parameters that Node-API's functions have: the type in C, the shape in which the
 * trace has it, and, where the function writes to it, the size of what it points to.
 */
#ifndef CONFORMANCE_KINDS_H
#define CONFORMANCE_KINDS_H

#include <node_api.h>
#include <stdbool.h>

struct uv_loop_s;
/* Headers of older releases have no name for these. */
typedef void (*seam_hook)(void *argument);
typedef void (*seam_noenv_finalize)(void *data, void *hint);

/* clang-format off */
#define SEAM_KINDS(KIND)                                                                           \
  KIND(env, napi_env, presence, 0)                                                                 \
  KIND(value, napi_value, presence, 0)                                                             \
  KIND(values, const napi_value *, presence, 0)                                                    \
  KIND(int32, int32_t, int32, 0)                                                                   \
  KIND(uint32, uint32_t, uint32, 0)                                                                \
  KIND(int64, int64_t, int64, 0)                                                                   \
  KIND(uint64, uint64_t, uint64, 0)                                                                \
  KIND(number, double, number, 0)                                                                  \
  KIND(flag, bool, flag, 0)                                                                        \
  KIND(integer, int, int32, 0)                                                                     \
  KIND(size, size_t, size, 0)                                                                      \
  KIND(length, size_t, length, 0)                                                                  \
  KIND(text, const char *, text, 0)                                                                \
  KIND(text16, const char16_t *, text16, 0)                                                        \
  KIND(bytes, const void *, presence, 0)                                                           \
  KIND(words, const uint64_t *, words, 0)                                                          \
  KIND(type_tag, const napi_type_tag *, type_tag, 0)                                               \
  KIND(properties, const napi_property_descriptor *, presence, 0)                                  \
  KIND(info, napi_callback_info, presence, 0)                                                      \
  KIND(ref, napi_ref, handle, 0)                                                                   \
  KIND(scope, napi_handle_scope, presence, 0)                                                      \
  KIND(escapable_scope, napi_escapable_handle_scope, presence, 0)                                  \
  KIND(deferred, napi_deferred, handle, 0)                                                         \
  KIND(work, napi_async_work, handle, 0)                                                           \
  KIND(async_context, napi_async_context, handle, 0)                                               \
  KIND(callback_scope, napi_callback_scope, presence, 0)                                           \
  KIND(hook_handle, napi_async_cleanup_hook_handle, handle, 0)                                     \
  KIND(array_type, napi_typedarray_type, array_type, 0)                                            \
  KIND(key_mode, napi_key_collection_mode, key_mode, 0)                                            \
  KIND(key_filter, napi_key_filter, uint32, 0)                                                     \
  KIND(key_conversion, napi_key_conversion, key_conversion, 0)                                     \
  KIND(data, void *, chosen, 0)                                                                    \
  KIND(hint, void *, chosen, 0)                                                                    \
  KIND(memory, void *, chosen, 0)                                                                  \
  KIND(memory_text, char *, text, 0)                                                               \
  KIND(memory_text16, char16_t *, text16, 0)                                                       \
  KIND(callback, napi_callback, presence, 0)                                                       \
  KIND(finalizer, napi_finalize, presence, 0)                                                      \
  KIND(noenv_finalizer, seam_noenv_finalize, presence, 0)                                          \
  KIND(execute, napi_async_execute_callback, presence, 0)                                          \
  KIND(complete, napi_async_complete_callback, presence, 0)                                        \
  KIND(hook, seam_hook, presence, 0)                                                               \
  KIND(async_hook, napi_async_cleanup_hook, presence, 0)                                           \
  KIND(out_value, napi_value *, presence, sizeof(napi_value))                                      \
  KIND(out_int32, int32_t *, int32, sizeof(int32_t))                                               \
  KIND(out_uint32, uint32_t *, uint32, sizeof(uint32_t))                                           \
  KIND(out_int64, int64_t *, int64, sizeof(int64_t))                                               \
  KIND(out_uint64, uint64_t *, uint64, sizeof(uint64_t))                                           \
  KIND(out_number, double *, number, sizeof(double))                                               \
  KIND(out_flag, bool *, flag, sizeof(bool))                                                       \
  KIND(out_integer, int *, int32, sizeof(int))                                                     \
  KIND(out_size, size_t *, size, sizeof(size_t))                                                   \
  KIND(in_out_size, size_t *, size, sizeof(size_t))                                                \
  KIND(out_ref, napi_ref *, handle, sizeof(napi_ref))                                              \
  KIND(out_scope, napi_handle_scope *, presence, sizeof(napi_handle_scope))                        \
  KIND(out_escapable_scope, napi_escapable_handle_scope *, presence, sizeof(napi_escapable_handle_scope)) \
  KIND(out_deferred, napi_deferred *, handle, sizeof(napi_deferred))                               \
  KIND(out_work, napi_async_work *, handle, sizeof(napi_async_work))                               \
  KIND(out_async_context, napi_async_context *, handle, sizeof(napi_async_context))                \
  KIND(out_callback_scope, napi_callback_scope *, presence, sizeof(napi_callback_scope))           \
  KIND(out_hook_handle, napi_async_cleanup_hook_handle *, handle, sizeof(napi_async_cleanup_hook_handle)) \
  KIND(out_type, napi_valuetype *, type, sizeof(napi_valuetype))                                   \
  KIND(out_array_type, napi_typedarray_type *, array_type, sizeof(napi_typedarray_type))           \
  KIND(out_data, void **, chosen, sizeof(void *))                                                  \
  KIND(out_memory, void **, presence, sizeof(void *))                                              \
  KIND(out_text, char *, text, 1)                                                                  \
  KIND(out_text16, char16_t *, text16, sizeof(char16_t))                                           \
  KIND(out_values, napi_value *, presence, sizeof(napi_value))                                     \
  KIND(out_words, uint64_t *, words, sizeof(uint64_t))                                             \
  KIND(out_error, const napi_extended_error_info **, error_info, sizeof(void *))                   \
  KIND(out_version, const napi_node_version **, version, sizeof(void *))                           \
  KIND(out_loop, struct uv_loop_s **, presence, sizeof(void *))                                    \
  KIND(out_file, const char **, string, sizeof(void *))
/* clang-format on */

#define SEAM_KIND_NUMBER(kind, type, shape, out_size) SEAM_KIND_##kind,
enum { SEAM_KINDS(SEAM_KIND_NUMBER) SEAM_KIND_COUNT };

#define SEAM_KIND_TYPE(kind, type, shape, out_size) typedef type seam_type_##kind;
SEAM_KINDS(SEAM_KIND_TYPE)

/* What becomes of each parameter, given as (kind, name). */
#define SEAM_PARAMETER(kind, name) seam_type_##kind name
#define SEAM_TYPE(kind, name) seam_type_##kind
#define SEAM_NAME(kind, name) name

#define SEAM_EACH_1(map, a) map a
#define SEAM_EACH_2(map, a, b) map a, map b
#define SEAM_EACH_3(map, a, b, c) map a, map b, map c
#define SEAM_EACH_4(map, a, b, c, d) map a, map b, map c, map d
#define SEAM_EACH_5(map, a, b, c, d, e) map a, map b, map c, map d, map e
#define SEAM_EACH_6(map, a, b, c, d, e, f) map a, map b, map c, map d, map e, map f
#define SEAM_EACH_7(map, a, b, c, d, e, f, g) map a, map b, map c, map d, map e, map f, map g
#define SEAM_EACH_8(map, a, b, c, d, e, f, g, h)                                                   \
  map a, map b, map c, map d, map e, map f, map g, map h

#endif
