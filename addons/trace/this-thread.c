#include "this-thread.h"

#include <stddef.h>

/* C99 has no word of its own for this; gcc, clang and MSVC each have one. */
#ifdef _MSC_VER
static __declspec(thread) const char *this_thread = NULL;
#else
static __thread const char *this_thread = NULL;
#endif

const char *thread_name(void) {
  return this_thread != NULL ? this_thread : "unnamed";
}

void thread_set_name(const char *name) {
  if (this_thread == NULL)
    this_thread = name;
}
