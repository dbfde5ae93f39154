#include "conformance-all.h"

static napi_value init(napi_env env, napi_value exports) {
  napi_value number;
  conformance_init(env, exports, NULL, 0);
  note("Init");
  MUST(napi_create_int32(env, 42, &number));
  MUST(napi_set_named_property(env, exports, "answer", number));
  return exports;
}

static napi_module module = {NAPI_MODULE_VERSION, 0, __FILE__, init, "conformance", NULL, {0}};

/* What the loader of the operating system calls, each compiler by a word of its own. */
static void register_module(void);
#if defined(_MSC_VER)
#pragma section(".CRT$XCU", read)
__declspec(allocate(".CRT$XCU")) void (*registered)(void) = register_module;
#else
static void register_module(void) __attribute__((constructor));
#endif
static void register_module(void) {
  napi_module_register(&module);
}
