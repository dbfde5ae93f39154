#include "lookup.h"
#include "this-thread.h"
#include "trace.h"

#include <stddef.h>
#include <stdlib.h>

#ifdef _WIN32
#define find_function(name) ((void *)GetProcAddress(GetModuleHandleA(NULL), name))
#else
#include <dlfcn.h>
#define find_function(name) dlsym(RTLD_DEFAULT, name)
#endif

void *seam_find(const char *function, void **known) {
  static mutex lock = MUTEX_INIT;
  mutex_lock(&lock);
  if (*known == NULL)
    *known = find_function(function);
  void *found = *known;
  mutex_unlock(&lock);
  return found;
}

void *seam_look_up(const char *function, void **known) {
  void *found = seam_find(function, known);
  if (found == NULL) {
    trace("lacks", "\"name\":\"%s\"", function);
    _Exit(70); /* EX_SOFTWARE, as for a set-up that failed */
  }
  return found;
}
