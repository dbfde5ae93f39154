#include "conformance-all.h"

static napi_module module = {NAPI_MODULE_VERSION, 0, __FILE__, NULL, "conformance", NULL, {0}};

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
