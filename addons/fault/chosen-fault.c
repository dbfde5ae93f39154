#include "chosen-fault.h"
#include "this-thread.h"

#include <stddef.h>
#include <stdlib.h>

const char *fault_chosen(void) {
  static mutex lock = MUTEX_INIT; /* several threads ask at once */
  static const char *name = NULL;
  mutex_lock(&lock);
  if (name == NULL)
    name = getenv("CONFORMANCE_FAULT");
  if (name == NULL)
    name = "";
  const char *known = name;
  mutex_unlock(&lock);
  return known;
}
